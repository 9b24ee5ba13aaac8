import QtQuick
import Ballast
import components

// Home: what the battery is doing and why, where energy flows, and what it may do.
Page {
    id: page

    required property FlowView view
    readonly property Live live: view.live
    readonly property Limits limits: view.limits

    Item {
        id: story
        width: parent.width
        height: Math.round(58 * Theme.u)

        Column {
            anchors.left: parent.left
            anchors.right: charge.left
            anchors.rightMargin: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.tight

            Label {
                objectName: "headline"
                width: parent.width
                text: page.live.headline
                strong: true
                font.pixelSize: Math.round(25 * Theme.u)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
            }

            Label {
                width: parent.width
                text: page.live.why
                color: Theme.secondary
                font.pixelSize: Theme.body
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.caption
            }
        }

        Row {
            id: charge
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gutter

            Item {
                width: Math.round(78 * Theme.u)
                height: Math.round(38 * Theme.u)
                anchors.verticalCenter: parent.verticalCenter

                Rectangle {
                    id: shell
                    width: parent.width - Theme.tight - 2
                    height: parent.height
                    radius: Theme.radius
                    color: "transparent"
                    border.width: Math.max(2, Math.round(2 * Theme.u))
                    border.color: Theme.secondary

                    Rectangle {
                        x: Theme.tight + 1
                        y: Theme.tight + 1
                        height: parent.height - 2 * y
                        width: (parent.width - 2 * x) * page.live.soc_level
                        radius: Theme.tight
                        color: Theme.battery
                    }
                }

                Rectangle {
                    anchors.left: shell.right
                    anchors.leftMargin: 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.tight
                    height: parent.height * 0.4
                    radius: 2
                    color: Theme.secondary
                }
            }

            Quantity {
                objectName: "soc"
                reading: page.live.soc
                size: Theme.hero
                unitSize: Theme.title
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    Item {
        id: diagram
        anchors.top: story.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: trend.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: facts.left
        anchors.rightMargin: Theme.gutter

        readonly property real nodeWidth: Math.round(Math.min(width * 0.375, 230 * Theme.u))
        readonly property real nodeHeight: Math.round((height - Theme.gap) / 2)
        readonly property real upper: nodeHeight / 2
        readonly property real lower: height - nodeHeight / 2
        readonly property point hub: Qt.point(width / 2, height / 2)

        FlowLink {
            anchors.fill: parent
            visible: page.live.has_pv
            node: page.live.pv
            accent: Theme.pv
            from: Qt.point(parent.nodeWidth, parent.upper)
            to: parent.hub
        }

        FlowLink {
            anchors.fill: parent
            node: page.live.grid
            accent: Theme.grid
            from: Qt.point(parent.nodeWidth, parent.lower)
            to: parent.hub
        }

        FlowLink {
            anchors.fill: parent
            node: page.live.load
            accent: Theme.load
            from: Qt.point(parent.width - parent.nodeWidth, parent.upper)
            to: parent.hub
        }

        FlowLink {
            anchors.fill: parent
            node: page.live.battery
            accent: Theme.battery
            from: Qt.point(parent.width - parent.nodeWidth, parent.lower)
            to: parent.hub
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
            visible: page.live.has_pv
            width: parent.nodeWidth
            height: parent.nodeHeight
            node: page.live.pv
            title: qsTr("Solar")
            icon: "pv"
            accent: Theme.pv
        }

        FlowNode {
            anchors.bottom: parent.bottom
            width: parent.nodeWidth
            height: parent.nodeHeight
            node: page.live.grid
            title: qsTr("Grid")
            icon: "grid"
            accent: Theme.grid
        }

        FlowNode {
            anchors.right: parent.right
            width: parent.nodeWidth
            height: parent.nodeHeight
            node: page.live.load
            title: page.live.home ? qsTr("Home") : qsTr("Site")
            icon: page.live.home ? "home" : "site"
            accent: Theme.load
        }

        FlowNode {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: parent.nodeWidth
            height: parent.nodeHeight
            node: page.live.battery
            title: qsTr("Battery")
            icon: "battery"
            accent: Theme.battery
            level: page.live.soc_level
        }
    }

    Grid {
        id: facts
        readonly property int lines: Theme.roomy ? 4 : 3
        readonly property real cell: (height - (lines - 1) * spacing) / lines

        anchors.top: diagram.top
        anchors.bottom: diagram.bottom
        anchors.right: parent.right
        width: Math.round((Theme.roomy ? 316 : 258) * Theme.u)
        columns: 2
        spacing: Theme.gap

        Fact {
            width: (facts.width - facts.spacing) / 2
            height: facts.cell
            title: qsTr("Can charge")
            reading: page.limits.charge
            abnormal: page.limits.charge_limited
        }

        Fact {
            width: (facts.width - facts.spacing) / 2
            height: facts.cell
            title: qsTr("Can discharge")
            reading: page.limits.discharge
            abnormal: page.limits.discharge_limited
        }

        Fact {
            width: (facts.width - facts.spacing) / 2
            height: facts.cell
            title: qsTr("Lowest cell")
            reading: page.limits.cell_min
        }

        Fact {
            width: (facts.width - facts.spacing) / 2
            height: facts.cell
            title: qsTr("Highest cell")
            reading: page.limits.cell_max
        }

        Fact {
            width: (facts.width - facts.spacing) / 2
            height: facts.cell
            visible: Theme.roomy
            title: qsTr("Coldest cell")
            reading: page.limits.coldest
        }

        Fact {
            width: (facts.width - facts.spacing) / 2
            height: facts.cell
            title: qsTr("Warmest cell")
            reading: page.limits.warmest
        }

        Fact {
            width: (facts.width - facts.spacing) / 2
            height: facts.cell
            visible: Theme.roomy
            title: qsTr("Energy stored")
            reading: page.limits.stored
        }

        Fact {
            width: (facts.width - facts.spacing) / 2
            height: facts.cell
            title: qsTr("Frequency")
            reading: page.limits.frequency
        }
    }

    TrendPanel {
        id: trend
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round((Theme.roomy ? 142 : 90) * Theme.u)
        trend: page.view.trend
        hasPv: page.live.has_pv
        consumer: page.live.home ? qsTr("Home") : qsTr("Site")
    }
}
