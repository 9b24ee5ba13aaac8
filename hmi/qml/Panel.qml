pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// What the window shows: everything turned as the panel is mounted, and the night over it.
FocusScope {
    id: panel

    required property Screen screen
    readonly property bool sideways: screen.rotation === 90 || screen.rotation === 270

    width: 800
    height: 480
    focus: true

    Item {
        id: upright
        anchors.centerIn: parent
        width: panel.sideways ? panel.height : panel.width
        height: panel.sideways ? panel.width : panel.height
        rotation: panel.screen.rotation

        Main {
            anchors.fill: parent
            screen: panel.screen
        }
    }

    Rectangle {
        objectName: "night"
        visible: panel.screen.light.veil > 0
        anchors.fill: parent
        color: Theme.night
        opacity: panel.screen.light.veil
    }
}
