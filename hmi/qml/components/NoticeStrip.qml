import QtQuick

// One line about what is not as on any other day.
Rectangle {
    id: strip

    property string icon
    property string text
    property bool urgent: false

    implicitHeight: Math.round(40 * Theme.u)
    color: Theme.raised
    radius: Theme.radius
    border.width: urgent ? 2 : 0
    border.color: Theme.text

    Icon {
        id: symbol
        name: strip.icon
        x: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        objectName: "notice"
        text: strip.text
        strong: strip.urgent
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.fine
        wrapMode: Text.Wrap
        maximumLineCount: 2
        height: Math.min(implicitHeight, strip.height - 4)
        anchors.left: symbol.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
    }
}
