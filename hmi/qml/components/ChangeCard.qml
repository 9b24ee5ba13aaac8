import QtQuick
import Ballast

// One key of a review: its name, what it was, what it will be, and what is wrong with that.
Rectangle {
    id: card

    required property ChangeRow change

    implicitHeight: Math.max(words.height, values.height) + 2 * Theme.gap
    color: Theme.panel
    radius: Theme.radius
    border.width: change.problem ? 3 : 0
    border.color: Theme.text

    Column {
        id: words
        x: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        width: values.x - Theme.gutter - x
        spacing: 2

        Label {
            text: card.change.title
            strong: true
            font.pixelSize: Theme.small
            width: parent.width
            wrapMode: Text.WordWrap
        }

        Label {
            text: card.change.problem ? card.change.problem : card.change.key + " · " + card.change.when
            color: card.change.problem ? Theme.text : Theme.secondary
            strong: card.change.problem !== ""
            font.pixelSize: Theme.caption
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    Row {
        id: values
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Label {
            objectName: "old"
            text: card.change.old
            color: Theme.secondary
            font.pixelSize: Theme.small
            anchors.verticalCenter: parent.verticalCenter
        }

        Icon {
            name: "chevron"
            color: Theme.secondary
            size: Math.round(16 * Theme.u)
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            objectName: "new"
            text: card.change.new
            strong: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
