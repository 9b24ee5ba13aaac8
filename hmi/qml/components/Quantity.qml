import QtQuick
import Ballast

// A number with its unit; shrinks rather than leaves its place.
Item {
    id: quantity

    required property Reading reading
    property int size: Theme.value
    property int unitSize: Math.max(Theme.caption, Math.round(size * 0.55))
    property color color: Theme.text
    property bool toRight: false
    property bool arrow: false

    readonly property real room: width - unit.width - Theme.tight - (arrow ? unitSize + Theme.tight : 0)

    implicitWidth: number.implicitWidth + unit.implicitWidth + Theme.tight + (arrow ? unitSize + Theme.tight : 0)
    implicitHeight: number.implicitHeight

    Icon {
        id: direction
        visible: quantity.arrow && quantity.reading.direction !== 0
        name: quantity.reading.direction > 0 ? "arrow-up" : "arrow-down"
        size: quantity.unitSize
        color: Theme.secondary
        anchors.right: number.left
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: number.verticalCenter
    }

    Label {
        id: number
        strong: true
        text: quantity.reading.text
        color: quantity.reading.valid ? quantity.color : Theme.secondary
        font.pixelSize: quantity.size
        font.letterSpacing: quantity.size * (quantity.reading.valid ? -0.03 : 0.1)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.caption
        elide: Text.ElideNone
        width: Math.max(1, Math.min(implicitWidth, quantity.room))
        x: (quantity.toRight ? quantity.width - width - Theme.tight - unit.width : quantity.arrow ? quantity.unitSize + Theme.tight : 0)
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: unit
        text: quantity.reading.unit
        color: Theme.secondary
        font.pixelSize: quantity.unitSize
        elide: Text.ElideNone
        anchors.left: number.right
        anchors.leftMargin: Theme.tight
        anchors.baseline: number.baseline
    }
}
