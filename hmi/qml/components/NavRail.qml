import QtQuick
import Ballast

// All pages, always visible.
Rectangle {
    id: rail

    required property Screen screen
    readonly property int entryHeight: Math.round(Math.min(76 * Theme.u, height / 4))

    color: Theme.panel

    Column {
        NavEntry {
            height: rail.entryHeight
            screen: rail.screen
            page: "flow"
            icon: "flow"
            label: qsTr("Flow")
        }

        NavEntry {
            height: rail.entryHeight
            screen: rail.screen
            page: "inverter"
            icon: "inverter"
            label: qsTr("Inverter")
        }

        NavEntry {
            height: rail.entryHeight
            screen: rail.screen
            page: "alarms"
            icon: "alarms"
            label: qsTr("Alarms")
            badge: rail.screen.alarms.unseen_count
            badgeSeverity: rail.screen.alarms.unseen_severity
        }

        NavEntry {
            height: rail.entryHeight
            screen: rail.screen
            page: "setpoint"
            icon: "setpoint"
            label: qsTr("Set-point")
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.line
        height: parent.height
        color: Theme.background
    }
}
