import QtQuick
import Ballast

// One extreme cell: its mark on the map, its place and its value.
Card {
    id: card

    required property string symbol
    required property string title
    required property Reading reading

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Math.round(10 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter

        Row {
            width: parent.width
            spacing: Theme.tight

            Icon {
                id: mark
                name: card.symbol
                size: Math.round(16 * Theme.u)
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                text: card.title
                width: parent.width - mark.width - parent.spacing
                color: Theme.secondary
                font.pixelSize: Theme.caption
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(Theme.caption * 0.85)
            }
        }

        Quantity {
            width: parent.width
            reading: card.reading
            size: card.height > 130 * Theme.u ? Theme.large : card.height > 76 * Theme.u ? Theme.value : Theme.title
        }
    }
}
