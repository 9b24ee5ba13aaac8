import QtQuick
import Ballast

// Lies over a power figure: touched, it shows why the power is what it is.
Item {
    id: area

    required property Screen screen
    property string hint: qsTr("Why this power?")
    property bool marked: true
    readonly property bool isButton: true

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: hint
    Accessible.onPressAction: area.screen.show_overlay("why")
    Keys.onReturnPressed: area.screen.show_overlay("why")
    Keys.onSpacePressed: area.screen.show_overlay("why")

    Rectangle {
        visible: tap.pressed || area.activeFocus
        anchors.fill: parent
        radius: Theme.radius
        color: "transparent"
        border.width: area.activeFocus ? 3 : 2
        border.color: area.activeFocus ? Theme.manual : Theme.text
    }

    Icon {
        visible: area.marked
        name: "why"
        color: Theme.secondary
        size: Math.round(20 * Theme.u)
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: area.screen.show_overlay("why")
    }
}
