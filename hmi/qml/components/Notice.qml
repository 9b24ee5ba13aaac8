import QtQuick

// Something the person should know once; a touch takes it away.
Rectangle {
    id: notice

    property string text
    readonly property bool isButton: true

    signal dismissed

    visible: text !== ""
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.gap)
    color: Theme.raised
    radius: Theme.radius
    border.width: 2
    border.color: Theme.text
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: notice.dismissed()

    Icon {
        id: icon
        name: "blocked"
        anchors.left: parent.left
        anchors.leftMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: words
        text: notice.text
        anchors.left: icon.right
        anchors.right: parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: notice.dismissed()
    }
}
