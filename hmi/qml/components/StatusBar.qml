import QtQuick
import Ballast

// Site, mode, state, the most important alarm, and the site's clock.
Rectangle {
    id: bar

    required property Screen screen
    readonly property Status status: screen.status
    readonly property bool quiet: status.badge_kind === "auto" || status.badge_kind === "none"
    readonly property color modeColor: quiet ? Theme.secondary : Theme.mode[status.badge_kind]

    color: Theme.panel

    Row {
        id: left
        x: Theme.gutter
        height: parent.height
        spacing: Theme.gutter

        Label {
            text: bar.status.site
            strong: true
            width: Math.min(implicitWidth, Math.round(bar.width * (bar.screen.alarms.count > 0 ? 0.17 : 0.32)))
            anchors.verticalCenter: parent.verticalCenter
        }

        Rectangle {
            visible: bar.status.badge !== ""
            anchors.verticalCenter: parent.verticalCenter
            height: Math.round(26 * Theme.u)
            width: badge.width + 2 * Theme.gap
            radius: Theme.radius / 2
            color: bar.quiet ? "transparent" : bar.modeColor
            border.color: bar.modeColor

            Label {
                id: badge
                anchors.centerIn: parent
                text: bar.status.badge
                color: bar.quiet ? Theme.text : Theme.background
                strong: true
                font.pixelSize: Theme.caption
                width: Math.min(implicitWidth, Math.round(120 * Theme.u))
            }
        }

        Label {
            text: bar.status.state
            color: Theme.secondary
            font.pixelSize: Theme.small
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    AlarmBanner {
        screen: bar.screen
        anchors.left: left.right
        anchors.leftMargin: Theme.gutter
        anchors.right: right.left
        anchors.rightMargin: Theme.gutter
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.tight
    }

    Row {
        id: right
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        height: parent.height
        spacing: Theme.gutter

        Rectangle {
            visible: bar.status.simulated
            anchors.verticalCenter: parent.verticalCenter
            height: Math.round(26 * Theme.u)
            width: sim.implicitWidth + 2 * Theme.gap
            radius: Theme.radius / 2
            color: "transparent"
            border.color: Theme.test

            Label {
                id: sim
                anchors.centerIn: parent
                text: qsTr("SIM")
                color: Theme.test
                strong: true
                font.pixelSize: Theme.caption
            }
        }

        Label {
            visible: text !== ""
            text: bar.status.clock
            strong: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
