import QtQuick
import Ballast

// What became of the last request; gone after a while.
Rectangle {
    id: note

    required property Outbox outbox

    visible: outbox.shown
    color: Theme.raised
    radius: Theme.radius
    border.width: 2
    border.color: outbox.bad ? Theme.text : Theme.secondary

    Icon {
        id: icon
        name: note.outbox.icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        objectName: "outcome"
        text: note.outbox.text
        anchors.left: icon.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.small
        wrapMode: Text.WordWrap
        maximumLineCount: 2
    }
}
