pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// What the window shows: the pages or what stands in for them, turned as the panel is mounted, and the night over it.
FocusScope {
    id: panel

    required property Screen screen
    readonly property bool sideways: screen.rotation === 90 || screen.rotation === 270
    readonly property bool loaded: pages.status === Loader.Ready
    readonly property bool failed: pages.status === Loader.Error

    width: 800
    height: 480
    focus: true

    Binding {
        target: Theme
        property: "dark"
        value: panel.screen.dark
    }

    Binding {
        target: Theme
        property: "width"
        value: upright.width
    }

    Binding {
        target: Theme
        property: "height"
        value: upright.height
    }

    Binding {
        target: Theme
        property: "decimalSign"
        value: panel.screen.language.decimal_sign
    }

    Item {
        id: upright
        anchors.centerIn: parent
        width: panel.sideways ? panel.height : panel.width
        height: panel.sideways ? panel.width : panel.height
        rotation: panel.screen.rotation

        Loader {
            id: pages
            anchors.fill: parent
            focus: true
            visible: panel.screen.recovery.shown
            active: panel.screen.recovery.wanted
            asynchronous: panel.screen.recovery.sliced
            Component.onCompleted: setSource(panel.screen.frame_file, { "screen": panel.screen })
        }

        Loader {
            anchors.fill: parent
            active: !panel.screen.recovery.shown
            sourceComponent: PlainPage {
                screen: panel.screen
            }
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
