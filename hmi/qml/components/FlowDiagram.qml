import QtQuick
import Ballast

// Where energy comes from and goes to: four places around a hub.
Item {
    id: diagram

    required property Screen screen
    required property Live live

    readonly property real nodeWidth: Math.round(Math.min(width * 0.375, 230 * Theme.u))
    readonly property real nodeHeight: Math.round((height - Theme.gap) / 2)
    readonly property real upper: nodeHeight / 2
    readonly property real lower: height - nodeHeight / 2
    readonly property point hub: Qt.point(width / 2, height / 2)

    FlowLink {
        anchors.fill: parent
        visible: diagram.live.has_pv
        node: diagram.live.pv
        accent: Theme.pv
        from: Qt.point(diagram.nodeWidth, diagram.upper)
        to: diagram.hub
    }

    FlowLink {
        anchors.fill: parent
        node: diagram.live.grid
        accent: Theme.grid
        from: Qt.point(diagram.nodeWidth, diagram.lower)
        to: diagram.hub
    }

    FlowLink {
        anchors.fill: parent
        node: diagram.live.load
        accent: Theme.load
        from: Qt.point(diagram.width - diagram.nodeWidth, diagram.upper)
        to: diagram.hub
    }

    FlowLink {
        anchors.fill: parent
        node: diagram.live.battery
        accent: Theme.battery
        from: Qt.point(diagram.width - diagram.nodeWidth, diagram.lower)
        to: diagram.hub
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.round(22 * Theme.u)
        height: width
        radius: width / 2
        color: Theme.background
        border.width: Math.round(3 * Theme.u)
        border.color: Theme.secondary
    }

    FlowNode {
        visible: diagram.live.has_pv
        width: diagram.nodeWidth
        height: diagram.nodeHeight
        screen: diagram.screen
        node: diagram.live.pv
        title: qsTr("Solar")
        icon: "pv"
        accent: Theme.pv
    }

    FlowNode {
        anchors.bottom: parent.bottom
        width: diagram.nodeWidth
        height: diagram.nodeHeight
        screen: diagram.screen
        node: diagram.live.grid
        title: qsTr("Grid")
        icon: "grid"
        accent: Theme.grid
    }

    FlowNode {
        anchors.right: parent.right
        width: diagram.nodeWidth
        height: diagram.nodeHeight
        screen: diagram.screen
        node: diagram.live.load
        title: diagram.live.consumer
        icon: diagram.live.consumer_icon
        accent: Theme.load
    }

    FlowNode {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: diagram.nodeWidth
        height: diagram.nodeHeight
        screen: diagram.screen
        node: diagram.live.battery
        title: qsTr("Battery")
        icon: "battery"
        accent: Theme.battery
        level: diagram.live.soc_level
    }
}
