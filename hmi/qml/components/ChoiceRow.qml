import QtQuick

// One of many, in a list: its name, a word about it, and whether it is the one looked at.
Rectangle {
    id: row

    property string text
    property string note
    property string icon
    property int textSize: Theme.body
    property bool checked: false
    property color base: Theme.panel
    readonly property bool isButton: true

    signal clicked

    implicitHeight: Math.round(56 * Theme.u)
    color: tap.pressed ? Theme.pressed : checked ? Theme.raised : base
    radius: Theme.radius
    border.width: checked ? 2 : 0
    border.color: Theme.text
    opacity: enabled ? 1 : 0.4
    activeFocusOnTab: true

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()
    Keys.onSpacePressed: row.clicked()

    Icon {
        id: mark
        visible: row.icon !== ""
        name: row.icon
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.secondary
    }

    Column {
        x: Theme.gutter
        width: (mark.visible ? mark.x - Theme.gap : row.width - Theme.gutter) - x
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: row.text
            strong: row.checked
            font.pixelSize: row.textSize
            width: parent.width
            wrapMode: Text.WordWrap
            maximumLineCount: row.note ? 1 : 2
            lineHeight: 0.95
        }

        Label {
            visible: text !== ""
            text: row.note
            color: Theme.secondary
            font.pixelSize: Theme.caption
            width: parent.width
        }
    }

    FocusRing {
        of: row
        radius: Theme.radius
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: row.clicked()
    }
}
