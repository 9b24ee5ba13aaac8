import QtQuick

// A value of the legend and its word.
Item {
    id: pair

    property string value
    property string word

    implicitHeight: number.implicitHeight

    Label {
        id: number
        text: pair.value
        strong: true
        font.pixelSize: Theme.small
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.caption * 0.85)
        width: Math.min(implicitWidth, pair.width - (pair.word ? Math.min(said.implicitWidth, pair.width * 0.55) + Theme.tight : 0))
    }

    Label {
        id: said
        text: pair.word
        color: Theme.secondary
        font.pixelSize: Theme.caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.caption * 0.85)
        anchors.left: number.right
        anchors.leftMargin: Theme.tight
        anchors.right: parent.right
        anchors.baseline: number.baseline
    }
}
