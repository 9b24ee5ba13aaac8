import QtQuick
import Ballast

// One time an alarm was there; touched it tells cause and remedy.
Rectangle {
    id: line

    required property AlarmsView view
    required property string key
    required property string symbol
    required property string severity
    required property string text
    required property string duration
    required property string where
    required property string story
    readonly property bool isButton: true
    readonly property bool open: view.opened === key

    height: Math.max(Math.round(56 * Theme.u), lines.height + 2 * Theme.gap)
    radius: Theme.radius
    color: tap.pressed ? Theme.pressed : open ? Theme.raised : Theme.panel
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Icon {
        id: sign
        name: line.symbol
        color: Theme.alarm[line.severity]
        x: Theme.gutter
        y: lines.y + Theme.tight
    }

    Column {
        id: lines
        anchors.left: sign.right
        anchors.leftMargin: Theme.gutter
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        y: Math.round((line.height - height) / 2)

        Item {
            width: parent.width
            height: what.height

            Label {
                id: what
                width: parent.width - (lasted.visible ? lasted.width + Theme.gap : 0)
                text: line.text
                font.pixelSize: Theme.small
                strong: line.open
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }

            Label {
                id: lasted
                visible: text !== ""
                text: line.duration
                anchors.right: parent.right
                font.pixelSize: Theme.small
            }
        }

        Label {
            width: parent.width
            text: line.where
            color: Theme.secondary
            font.pixelSize: Theme.caption
            wrapMode: Text.Wrap
        }

        Label {
            width: parent.width
            visible: line.open
            text: line.story
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            topPadding: Theme.tight
        }
    }

    TapHandler {
        id: tap
        onTapped: line.view.unfold(line.key)
    }
}
