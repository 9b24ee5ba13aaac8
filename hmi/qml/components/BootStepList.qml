pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// The steps of the first boot: how far each is, what was found, and what a person can do.
ListView {
    id: list

    required property BootSteps steps

    model: steps.rows
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    ScrollHint {
        view: list
    }

    delegate: Item {
        id: row

        required property string title
        required property string condition
        required property string icon
        required property string text
        required property string todo
        required property bool bold
        required property bool live

        width: list.width
        height: texts.height + 2 * Theme.tight
        opacity: live ? 1 : 0.6

        Icon {
            id: mark
            name: row.icon
            y: Theme.tight + Theme.tight / 2
            size: Math.round(20 * Theme.u)
            color: row.bold ? Theme.text : Theme.secondary
        }

        Column {
            id: texts
            y: Theme.tight
            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gutter

            Item {
                width: parent.width
                height: Math.max(name.height, far.height)

                Label {
                    id: name
                    text: row.title
                    strong: row.bold
                    font.pixelSize: Theme.small
                    anchors.left: parent.left
                    anchors.right: far.left
                    anchors.rightMargin: Theme.gap
                }

                Label {
                    id: far
                    text: row.condition
                    strong: row.bold
                    color: row.bold ? Theme.text : Theme.secondary
                    font.pixelSize: Theme.caption
                    anchors.right: parent.right
                    anchors.verticalCenter: name.verticalCenter
                }
            }

            Label {
                visible: text !== ""
                text: row.text
                width: parent.width
                color: Theme.secondary
                font.pixelSize: Theme.caption
                wrapMode: Text.Wrap
            }

            Label {
                visible: text !== ""
                text: row.todo
                width: parent.width
                font.pixelSize: Theme.caption
                wrapMode: Text.Wrap
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.line
            color: Theme.outline
            opacity: 0.5
        }
    }
}
