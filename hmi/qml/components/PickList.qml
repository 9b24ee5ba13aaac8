pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// Lines that can be picked by touching them; one that cannot only tells.
ListView {
    id: list

    required property PickRows rows

    signal touched(string key)

    model: rows
    spacing: Theme.tight
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    delegate: Rectangle {
        id: row

        required property string key
        required property string name
        required property string note
        required property string badge
        required property bool picked
        required property bool open
        required property bool marked
        readonly property bool isButton: open
        readonly property string text: name

        objectName: "pick-" + key
        width: list.width - 3 * Theme.tight
        height: Math.max(Theme.touch, words.height + 2 * Theme.gap)
        color: tap.pressed ? Theme.pressed : row.picked ? Theme.raised : Theme.panel
        radius: Theme.radius
        border.width: row.picked ? 2 : 0
        border.color: Theme.text
        activeFocusOnTab: row.open

        Accessible.role: row.open ? Accessible.CheckBox : Accessible.StaticText
        Accessible.name: row.name
        Keys.onReturnPressed: list.touched(row.key)
        Keys.onSpacePressed: list.touched(row.key)

        Rectangle {
            id: box
            visible: row.open
            x: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
            width: row.open ? Theme.icon : 0
            height: Theme.icon
            radius: Theme.tight
            color: "transparent"
            border.width: 2
            border.color: row.picked ? Theme.text : Theme.secondary

            Icon {
                anchors.centerIn: parent
                visible: row.picked
                name: "check"
                size: Math.round(18 * Theme.u)
            }
        }

        Icon {
            id: sign
            visible: row.marked
            name: "mark"
            size: row.marked ? Theme.icon : 0
            anchors.left: box.right
            anchors.leftMargin: row.marked ? Theme.gap : 0
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: Theme.gutter
            anchors.right: badge.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: row.name
                strong: row.picked
                font.pixelSize: Theme.small
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                visible: text !== ""
                text: row.note
                color: Theme.secondary
                font.pixelSize: Theme.caption
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        Label {
            id: badge
            text: row.badge
            color: row.open ? Theme.text : Theme.secondary
            font.pixelSize: Theme.caption
            anchors.right: parent.right
            anchors.rightMargin: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, row.width * 0.28)
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignRight
        }

        FocusRing {
            of: row
            radius: Theme.radius
        }

        TapHandler {
            id: tap
            enabled: row.open
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: list.touched(row.key)
        }
    }
}
