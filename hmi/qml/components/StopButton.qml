import QtQuick
import Ballast

// Stop (software): on every page, over everything, one touch; shows what became of it.
Item {
    id: button

    required property Screen screen
    readonly property StopKey key: screen.stop
    readonly property bool isButton: true
    readonly property string label: key.text
    readonly property bool inForce: key.in_force
    readonly property bool tall: height > 90 * Theme.u
    readonly property string icon: key.icon
    readonly property color ink: inForce ? Theme.alarmText : Theme.text

    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: key.spoken
    Accessible.onPressAction: button.key.press()
    Keys.onReturnPressed: event => event.isAutoRepeat || button.key.press()
    Keys.onSpacePressed: event => event.isAutoRepeat || button.key.press()

    Rectangle {
        id: face
        anchors.fill: parent
        anchors.margins: Theme.tight + 2
        color: tap.pressed ? Theme.pressed : button.inForce ? Theme.mode.stop : Theme.raised
        border.width: button.inForce ? 0 : 2
        border.color: Theme.text
        radius: Theme.radius

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.tight

            Icon {
                visible: button.tall
                name: button.icon
                color: button.ink
                size: Math.round(36 * Theme.u)
                anchors.horizontalCenter: parent.horizontalCenter
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.tight

                Icon {
                    id: small
                    visible: !button.tall
                    name: button.icon
                    color: button.ink
                    size: Math.round(18 * Theme.u)
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    objectName: "stopText"
                    text: button.key.text
                    color: button.ink
                    strong: true
                    font.pixelSize: button.tall ? Theme.body : Theme.small
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(9 * Theme.u)
                    elide: Text.ElideNone
                    width: Math.min(implicitWidth, face.width - 2 * Theme.tight - (button.tall ? 0 : small.width + Theme.tight))
                }
            }

            Label {
                text: button.key.note
                color: button.ink
                font.pixelSize: button.tall ? Theme.caption : Theme.fine
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(9 * Theme.u)
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    FocusRing {
        of: button
        anchors.margins: Theme.tight + 3
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: button.key.press()
    }
}
