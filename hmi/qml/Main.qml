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
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: Theme.rail
    }

    Loader {
        id: loader
        objectName: "page"
        readonly property string file: shell.screen.page_file
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        focus: true
        onFileChanged: setSource(file, { "screen": shell.screen })
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
