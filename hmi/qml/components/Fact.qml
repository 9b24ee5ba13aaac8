import QtQuick
import Ballast

// A small card: what it is, and its value.
Card {
    id: fact

    required property string title
    required property Reading reading
    property int size: Theme.roomy ? Theme.value : Theme.title

    implicitHeight: Math.round(60 * Theme.u)

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Math.round(10 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tight / 2

        Label {
            width: parent.width
            text: fact.title
            color: Theme.secondary
            font.pixelSize: Theme.roomy ? Theme.small : Theme.caption
        }

        Quantity {
            width: parent.width
            reading: fact.reading
            size: fact.size
        }
    }
}
