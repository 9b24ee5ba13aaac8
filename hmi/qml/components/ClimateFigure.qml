import QtQuick
import Ballast

// A small figure below the hero of a card.
Column {
    id: figure

    required property string title
    required property Reading reading

    Label {
        text: figure.title
        color: Theme.secondary
        font.pixelSize: Theme.caption
        width: parent.width
    }

    Quantity {
        width: parent.width
        reading: figure.reading
        size: Theme.title
    }
}
