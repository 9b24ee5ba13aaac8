pragma ComponentBehavior: Bound
import QtQuick

// Where one is in a row of steps: title, which step of how many, and a mark for each.
Item {
    id: head

    property string title
    property string count
    property int steps: 1
    property int position: 0

    implicitHeight: titles.height + marks.height + Theme.gap

    Item {
        id: titles
        width: parent.width
        height: Math.max(title.height, count.height)

        Label {
            id: title
            objectName: "title"
            text: head.title
            strong: true
            font.pixelSize: Theme.title
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small
            anchors.left: parent.left
            anchors.right: count.left
            anchors.rightMargin: Theme.gap
        }

        Label {
            id: count
            objectName: "count"
            text: head.count
            color: Theme.secondary
            font.pixelSize: Theme.small
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Row {
        id: marks
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(6 * Theme.u)
        spacing: Theme.tight

        Repeater {
            model: head.steps

            Rectangle {
                required property int index

                width: (marks.width - marks.spacing * (head.steps - 1)) / head.steps
                height: marks.height
                radius: height / 2
                color: index <= head.position ? Theme.text : Theme.raised
            }
        }
    }
}
