import QtQuick

// A button of at least 9 mm; answers to touch, mouse and keyboard.
Rectangle {
    id: button

    property string text
    property string icon
    property string hint
    property bool checked: false
    property bool strong: false
    property color accent: Theme.text
    property int textSize: Theme.body
    readonly property bool isButton: true

    signal clicked

    implicitHeight: Theme.touch
    implicitWidth: Math.max(Theme.touch, content.implicitWidth + 2 * Theme.gutter)
    color: tap.pressed ? Theme.pressed : checked ? Theme.text : Theme.raised
    radius: Theme.radius
    opacity: enabled ? 1 : 0.4
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: text || hint
    Accessible.onPressAction: button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onSpacePressed: button.clicked()

    Row {
        id: content
        anchors.centerIn: parent
        spacing: button.icon && button.text ? Theme.gap : 0

        Icon {
            visible: button.icon !== ""
            name: button.icon
            color: label.color
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            id: label
            text: button.text
            strong: button.strong || button.checked
            color: button.checked && !tap.pressed ? Theme.background : button.accent
            font.pixelSize: button.textSize
            width: Math.min(implicitWidth, button.width - 2 * Theme.tight - (button.icon ? Theme.icon + Theme.gap : 0))
            horizontalAlignment: Text.AlignHCenter
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    FocusRing {
        of: button
        radius: Theme.radius
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: button.clicked()
    }
}
