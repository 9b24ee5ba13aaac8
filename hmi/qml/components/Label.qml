import QtQuick

// Text in the product's typeface.
Text {
    property bool strong: false

    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: strong ? Font.DemiBold : Font.Normal
    elide: Text.ElideRight
    textFormat: Text.PlainText
}
