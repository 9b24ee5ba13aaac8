import QtQuick

// One key of a review: its name, what it was, what it will be, and what is wrong with that.
Rectangle {
    id: card

    property string key
    property string title
    property string before
    property string after
    property string when
    property string problem

    implicitHeight: Math.max(words.height, values.height) + 2 * Theme.gap
    color: Theme.panel
    radius: Theme.radius
    border.width: problem ? 3 : 0
    border.color: Theme.text

    Column {
        id: words
        x: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        width: values.x - Theme.gutter - x
        spacing: 2

        Label {
            text: card.title
            strong: true
            font.pixelSize: Theme.small
            width: parent.width
            wrapMode: Text.WordWrap
        }

        Label {
            text: card.problem ? card.problem : card.key + " · " + card.when
            color: card.problem ? Theme.text : Theme.secondary
            strong: card.problem !== ""
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
            text: card.before
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
            text: card.after
            strong: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
