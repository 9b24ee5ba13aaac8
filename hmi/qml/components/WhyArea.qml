import QtQuick
import Ballast

// Lies over a power figure, by itself over its parent: touching it explains the power; not there where nothing can.
Item {
    id: area

    required property Screen screen
    property string name
    property bool marked: true
    readonly property bool isButton: true
    readonly property string hint: name ? qsTr("Why? %1").arg(name) : qsTr("Why this power?")

    anchors.fill: parent
    visible: screen.explains
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: hint
    Accessible.onPressAction: area.screen.explain()
    Keys.onReturnPressed: area.screen.explain()
    Keys.onSpacePressed: area.screen.explain()

    Rectangle {
        anchors.fill: parent
        visible: tap.pressed
        radius: Theme.radius
        color: "transparent"
        border.width: 2
        border.color: Theme.text
    }

    Icon {
        visible: area.marked
        name: "why"
        color: Theme.secondary
        size: Math.round(16 * Theme.u)
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.gap
    }

    FocusRing {
        of: area
        radius: Theme.radius
    }

    TapHandler {
        id: tap
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: area.screen.explain()
    }
}
