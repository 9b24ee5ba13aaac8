import QtQuick
import Ballast

// A button that acts only after it was held; Python counts the time and may forbid it while it is held.
Rectangle {
    id: button

    required property Hold hold
    property string text
    property string hint
    property color accent: Theme.manual
    readonly property bool isButton: true

    implicitHeight: Theme.touch
    color: Theme.raised
    radius: Theme.radius
    border.width: hold.allowed ? 2 : 0
    border.color: accent
    opacity: hold.allowed ? 1 : 0.4
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: event => event.isAutoRepeat || button.hold.begin()
    Keys.onSpacePressed: event => event.isAutoRepeat || button.hold.begin()
    Keys.onReleased: event => event.isAutoRepeat || button.hold.cancel()
    onActiveFocusChanged: button.hold.cancel()

    FocusRing {
        of: button
    }

    Rectangle {
        x: 2
        y: 2
        width: (parent.width - 4) * button.hold.progress
        height: parent.height - 4
        radius: Theme.radius - 2
        color: button.accent
        opacity: 0.35
    }

    Column {
        anchors.centerIn: parent

        Label {
            text: button.text
            strong: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(12 * Theme.u)
            width: button.width - 2 * Theme.gap
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            visible: text !== ""
            text: button.hint
            color: Theme.secondary
            font.pixelSize: Theme.caption
            width: button.width - 2 * Theme.gap
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: 0.9
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onPressedChanged: pressed ? button.hold.begin() : button.hold.cancel()
        onCanceled: button.hold.cancel()
    }
}
