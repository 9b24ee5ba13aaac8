import QtQuick
import Ballast

// A small card on one line: what it is at the left, its value at the right.
Card {
    id: fact

    required property string title
    required property Reading reading

    Label {
        id: name
        x: Math.round(10 * Theme.u)
        height: parent.height
        width: Math.min(implicitWidth, parent.width * 0.45)
        verticalAlignment: Text.AlignVCenter
        text: fact.title
        color: Theme.secondary
        font.pixelSize: Theme.caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(11 * Theme.u)
    }

    Quantity {
        anchors.left: name.right
        anchors.leftMargin: Theme.tight
        anchors.right: parent.right
        anchors.rightMargin: Math.round(10 * Theme.u)
        anchors.verticalCenter: parent.verticalCenter
        reading: fact.reading
        size: Theme.body
        unitSize: Theme.caption
        toRight: true
    }
}
