pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// The frame around the one page that is alive, what lies over it, and the stop above everything.
FocusScope {
    id: shell

    required property Screen screen
    readonly property int stopWidth: Theme.portrait ? Math.round(96 * Theme.u) : Theme.rail
    readonly property int stopHeight: Theme.portrait ? rail.implicitHeight : Math.min(Math.round(76 * Theme.u), Math.floor((height - bar.height) / 9))

    width: 800
    height: 480
    focus: true

    Keys.onEscapePressed: {
        shell.screen.back();
        loader.forceActiveFocus();
    }
    Keys.onPressed: event => {
        if (event.modifiers & Qt.ControlModifier && event.key >= Qt.Key_1 && event.key <= Qt.Key_9) {
            shell.screen.open_section(event.key - Qt.Key_0);
            loader.forceActiveFocus();
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
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
        width: Theme.portrait ? parent.width - shell.stopWidth : Theme.rail
        height: Theme.portrait ? implicitHeight : parent.height - bar.height - shell.stopHeight
    }

    Rectangle {
        id: stopPlace
        x: parent.width - width - (Theme.portrait ? 0 : body.width)
        y: parent.height - height
        width: shell.stopWidth
        height: shell.stopHeight
        color: Theme.panel
    }

    Item {
        id: body
        x: Theme.portrait ? 0 : rail.width
        y: bar.height
        width: parent.width - x
        height: Theme.portrait ? rail.y - y : parent.height - y
        enabled: !overlay.active

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

    Veil {
        objectName: "veil"
        visible: shell.screen.status.stale
        anchors.fill: parent
    }

    StopButton {
        objectName: "stop"
        screen: shell.screen
        x: stopPlace.x
        y: stopPlace.y
        width: stopPlace.width
        height: stopPlace.height
    }

    Rectangle {
        objectName: "stopNotice"
        visible: shell.screen.stop.sentence !== ""
        x: body.x + Theme.gutter
        y: body.y + Theme.gutter
        width: body.width - 2 * Theme.gutter
        height: notice.height + 2 * Theme.gutter
        radius: Theme.radius
        color: Theme.raised
        border.width: 2
        border.color: Theme.text

        Icon {
            id: noticeIcon
            name: "blocked"
            x: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            id: notice
            text: shell.screen.stop.sentence
            strong: true
            wrapMode: Text.WordWrap
            anchors.left: noticeIcon.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
