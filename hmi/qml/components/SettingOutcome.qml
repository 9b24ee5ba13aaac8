import QtQuick

// What became of a change of settings, or what stands in its way.
Rectangle {
    id: strip

    property string text
    property bool refused: false

    visible: text !== ""
    implicitHeight: Math.max(Math.round(40 * Theme.u), words.implicitHeight + 2 * Theme.gap)
    color: Theme.raised
    radius: Theme.radius
    border.width: refused ? 2 : 1
    border.color: refused ? Theme.text : Theme.secondary

    Icon {
        id: symbol
        name: strip.refused ? "blocked" : "check"
        x: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: words
        objectName: "settingOutcome"
        text: strip.text
        strong: strip.refused
        font.pixelSize: Theme.small
        anchors.left: symbol.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.WordWrap
    }
}
