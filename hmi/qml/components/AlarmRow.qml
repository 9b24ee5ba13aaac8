import QtQuick
import Ballast

// One alarm in the list: shape and colour of the severity, what, where, when, and whether anybody has seen it.
Rectangle {
    id: line

    required property Screen screen
    required property string key
    required property string symbol
    required property string severity
    required property bool unseen
    required property bool active
    required property string text
    required property string when
    required property string where
    required property string where_marked
    required property string mark
    property bool narrow: false
    readonly property bool isButton: true
    readonly property bool current: screen.alarms.chosen_key === key

    height: Math.round(64 * Theme.u)
    radius: Theme.radius
    color: tap.pressed ? Theme.pressed : current ? Theme.raised : Theme.panel
    border.width: current ? 2 : 0
    border.color: Theme.secondary
    activeFocusOnTab: true
    Keys.onReturnPressed: line.screen.alarms.choose(line.current ? "" : line.key)
    Keys.onSpacePressed: line.screen.alarms.choose(line.current ? "" : line.key)
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Icon {
        id: sign
        objectName: "symbol"
        name: line.symbol
        color: Theme.alarm[line.severity]
        size: Math.round(28 * Theme.u)
        opacity: line.screen.status.lit || !line.unseen ? 1 : 0.2
        x: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: lines
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.margins: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter

        Item {
            width: parent.width
            height: what.height

            Label {
                id: what
                text: line.text
                strong: line.unseen
                color: line.active ? Theme.text : Theme.secondary
                width: parent.width - (chip.visible ? chip.width + Theme.gap : 0)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.caption
                height: Math.round(Theme.body * 1.25)
                verticalAlignment: Text.AlignVCenter
            }

            Rectangle {
                id: chip
                visible: line.mark !== "" && !line.narrow
                anchors.right: parent.right
                anchors.verticalCenter: what.verticalCenter
                width: first.implicitWidth + 2 * Theme.tight
                height: first.implicitHeight
                radius: Theme.tight
                color: Theme.pressed

                Label {
                    id: first
                    anchors.centerIn: parent
                    text: line.mark
                    strong: true
                    font.pixelSize: Theme.caption
                }
            }
        }

        Item {
            width: parent.width
            height: Math.round(Theme.caption * 1.25)

            Label {
                text: line.narrow ? line.where_marked : line.where
                color: Theme.secondary
                font.pixelSize: Theme.caption
                elide: line.narrow ? Text.ElideRight : Text.ElideMiddle
                anchors.left: parent.left
                anchors.right: line.narrow ? parent.right : state.left
                anchors.rightMargin: line.narrow ? 0 : Theme.gap
            }

            Label {
                id: state
                visible: !line.narrow
                text: line.when
                color: line.unseen ? Theme.text : Theme.secondary
                font.pixelSize: Theme.caption
                anchors.right: parent.right
            }
        }
    }

    FocusRing {
        of: line
        radius: Theme.radius
    }

    TapHandler {
        id: tap
        onTapped: line.screen.alarms.choose(line.current ? "" : line.key)
    }
}
