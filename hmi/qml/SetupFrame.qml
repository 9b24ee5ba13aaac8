pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// The frame of a blank unit: whose screen this is, the languages, and one page. Nothing here controls anything.
FocusScope {
    id: shell

    required property Screen screen

    width: 800
    height: 480
    focus: true

    Keys.onEscapePressed: {
        shell.screen.back();
        loader.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    Rectangle {
        id: bar
        width: parent.width
        height: Theme.portrait ? 2 * Theme.touch + 3 * Theme.tight : Theme.touch + 2 * Theme.tight
        color: Theme.panel

        Row {
            id: left
            x: Theme.tight
            height: Theme.touch + 2 * Theme.tight
            spacing: Theme.gap

            TouchButton {
                objectName: "leave"
                visible: !shell.screen.home
                icon: "chevron-left"
                hint: qsTr("Back")
                anchors.verticalCenter: parent.verticalCenter
                onClicked: shell.screen.back()
            }

            Label {
                leftPadding: shell.screen.home ? Theme.gap : 0
                text: shell.screen.status.site
                strong: true
                font.pixelSize: Theme.title
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Segmented {
            objectName: "languages"
            x: Theme.portrait ? Theme.tight : parent.width - width - Theme.tight
            y: Theme.portrait ? left.height : Theme.tight
            width: Theme.portrait ? parent.width - 2 * Theme.tight : Math.round(Math.min(parent.width * 0.66, 560 * Theme.u))
            height: Theme.touch
            textSize: Theme.small
            choices: shell.screen.language.names
            current: shell.screen.language.position
            onChosen: index => shell.screen.language.choose(shell.screen.language.codes[index])
        }
    }

    Item {
        id: body
        y: bar.height
        width: parent.width
        height: parent.height - y
        enabled: !overlay.active

        Loader {
            id: loader
            objectName: "page"
            anchors.fill: parent
            focus: true
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
            if (shell.screen.overlay) {
                overlay.setSource(shell.screen.overlay_file, { "screen": shell.screen, "view": shell.screen.overlay_view });
                overlay.forceActiveFocus();
            } else {
                loader.forceActiveFocus();
            }
        }
    }

    Loader {
        id: overlay
        objectName: "overlay"
        active: shell.screen.overlay !== ""
        y: body.y
        width: body.width
        height: body.height
    }

    Notice {
        objectName: "languageProblem"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gutter
        text: shell.screen.language.problem
        onDismissed: shell.screen.language.forgive()
    }
}
