import QtQuick
import Ballast

// One line of the legend: its colour and name, and what it is worth.
Card {
    id: card

    required property LegendEntry entry

    implicitHeight: Math.round(62 * Theme.u)

    Rectangle {
        id: stripe
        x: Theme.gap
        y: Theme.gap
        width: Theme.tight
        height: parent.height - 2 * Theme.gap
        radius: width / 2
        color: card.entry.ink ? Theme.ink[card.entry.ink] : Theme.secondary
    }

    Column {
        anchors.left: stripe.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: card.entry.name
            color: Theme.secondary
            font.pixelSize: Theme.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.caption * 0.85)
        }

        TrendValue {
            width: parent.width
            value: card.entry.first
            word: card.entry.first_word
        }

        TrendValue {
            visible: card.entry.second !== ""
            width: parent.width
            value: card.entry.second
            word: card.entry.second_word
        }
    }
}
