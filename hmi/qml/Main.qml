pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// The frame around the one page that is alive.
Rectangle {
    id: shell

    required property Screen screen

    width: 800
    height: 480
    color: Theme.background

    Binding {
        target: Theme
        property: "dark"
        value: shell.screen.theme === "dark"
    }

    Binding {
        target: Theme
        property: "width"
        value: shell.width
    }

    Binding {
        target: Theme
        property: "height"
        value: shell.height
    }

    Binding {
        target: Theme
        property: "decimalSign"
        value: shell.screen.language.decimal_sign
    }

    StatusBar {
        id: bar
        screen: shell.screen
        width: parent.width
        height: Theme.bar
    }

    NavRail {
        id: rail
        screen: shell.screen
        x: 0
        y: Theme.portrait ? parent.height - height : bar.height
        width: Theme.portrait ? parent.width : Theme.rail
        height: Theme.portrait ? implicitHeight : parent.height - bar.height
    }

    Item {
        id: body
        x: Theme.portrait ? 0 : rail.width
        y: bar.height
        width: parent.width - x
        height: Theme.portrait ? rail.y - y : parent.height - y

        TabStrip {
            id: tabs
            screen: shell.screen
            width: parent.width
            height: implicitHeight
        }

        Loader {
            id: loader
            objectName: "page"
            anchors.top: tabs.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            focus: !overlay.active
            Component.onCompleted: setSource(shell.screen.page_file, { "screen": shell.screen, "view": shell.screen.view })
        }
    }

    Connections {
        target: shell.screen

        function onPage_changed() {
            loader.setSource(shell.screen.page_file, { "screen": shell.screen, "view": shell.screen.view });
        }

        function onOverlay_changed() {
            overlay.source = "";
            if (shell.screen.overlay)
                overlay.setSource(shell.screen.overlay_file, { "screen": shell.screen, "view": shell.screen.overlay_view });
        }
    }

    Loader {
        id: overlay
        objectName: "overlay"
        active: shell.screen.overlay !== ""
        focus: active
        x: body.x
        y: body.y
        width: body.width
        height: body.height
    }

    Notice {
        objectName: "languageProblem"
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gutter
        text: shell.screen.language.problem
        onDismissed: shell.screen.language.forgive()
    }

    Rectangle {
        id: modeFrame
        objectName: "modeFrame"
        visible: !bar.quiet
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.frame
        border.color: bar.modeColor
    }

    Rectangle {
        objectName: "veil"
        visible: shell.screen.status.stale
        anchors.fill: parent
        color: Theme.veil

        Rectangle {
            anchors.centerIn: parent
            width: silence.width + 2 * Theme.gutter
            height: silence.height + 2 * Theme.gutter
            radius: Theme.radius
            color: Theme.raised
            border.width: 2
            border.color: Theme.text

            Row {
                id: silence
                anchors.centerIn: parent
                spacing: Theme.gutter

                Icon {
                    name: "silent"
                    size: Math.round(40 * Theme.u)
                    anchors.verticalCenter: parent.verticalCenter
                }

                Column {
                    Label {
                        objectName: "silence"
                        text: qsTr("No data from the controller")
                        strong: true
                        font.pixelSize: Theme.title
                    }

                    Label {
                        text: qsTr("Nothing on this screen is current.")
                        color: Theme.secondary
                    }
                }
            }
        }
    }
}
