import QtQuick
import Ballast

// One entry of the log: when, what, to whom and why; touched it is told whole.
Rectangle {
    id: line

    required property LogView view
    required property string key
    required property string time
    required property string icon
    required property string headline
    required property string note
    required property string full_note
    readonly property bool isButton: true
    readonly property bool open: view.opened === key

    height: Math.max(Math.round(56 * Theme.u), lines.height + 2 * Theme.gap)
    radius: Theme.radius
    color: tap.pressed ? Theme.pressed : open ? Theme.raised : Theme.panel
    Accessible.role: Accessible.ListItem
    Accessible.name: headline

    Label {
        id: when
        x: Theme.gutter
        y: lines.y
        height: Theme.body * 1.3
        verticalAlignment: Text.AlignVCenter
        text: line.time
        color: Theme.secondary
        font.pixelSize: Theme.small
    }

    Icon {
        id: mark
        name: line.icon
        color: Theme.secondary
        size: Math.round(20 * Theme.u)
        anchors.left: when.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: when.verticalCenter
    }

    Column {
        id: lines
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        y: Math.round((line.height - height) / 2)

        Label {
            width: parent.width
            text: line.headline
            font.pixelSize: Theme.small
            strong: line.open
            wrapMode: Text.Wrap
            maximumLineCount: line.open ? 20 : 2
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: line.open ? line.full_note : line.note
            color: Theme.secondary
            font.pixelSize: Theme.caption
            wrapMode: Text.Wrap
            maximumLineCount: line.open ? 20 : 2
        }
    }

    TapHandler {
        id: tap
        onTapped: line.view.unfold(line.key)
    }
}
