pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Ballast

// The last ten minutes of every flow; the upper half feeds the site, the lower half takes from it.
Card {
    id: panel

    required property Trend trend
    required property bool hasPv
    required property string consumer
    property Screen screen: null

    readonly property size area: Qt.size(plot.width, plot.height)

    Row {
        id: legend
        x: Theme.gutter
        y: Theme.tight
        spacing: Theme.gutter

        Label {
            text: qsTr("Last 10 minutes")
            color: Theme.secondary
            font.pixelSize: Theme.caption
        }

        Repeater {
            model: [
                { "name": qsTr("Grid"), "color": Theme.grid, "shown": true },
                { "name": qsTr("Solar"), "color": Theme.pv, "shown": panel.hasPv },
                { "name": panel.consumer, "color": Theme.load, "shown": true },
                { "name": qsTr("Battery"), "color": Theme.battery, "shown": true }
            ]

            Row {
                id: entry
                required property var modelData
                visible: modelData.shown
                spacing: Theme.tight

                Rectangle {
                    width: Math.round(14 * Theme.u)
                    height: Math.max(2, Math.round(3 * Theme.u))
                    color: entry.modelData.color
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    text: entry.modelData.name
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                }
            }
        }
    }

    Item {
        id: scale
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.top: parent.top
        anchors.topMargin: Theme.tight
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tight
        width: Math.max(upper.implicitWidth, lower.implicitWidth)

        Label {
            id: upper
            text: qsTr("%1 in").arg(panel.trend.scale)
            color: Theme.secondary
            font.pixelSize: Theme.caption
            anchors.right: parent.right
        }

        Label {
            id: lower
            text: qsTr("%1 out").arg(panel.trend.scale)
            color: Theme.secondary
            font.pixelSize: Theme.caption
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }

    Item {
        id: plot
        anchors.left: parent.left
        anchors.right: scale.left
        anchors.top: legend.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gutter
        anchors.topMargin: Theme.tight
        anchors.bottomMargin: Theme.gap

        Label {
            visible: panel.trend.young
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.verticalCenter
            text: qsTr("The lines grow from the right as time passes")
            color: Theme.secondary
            font.pixelSize: Theme.caption
        }

        Rectangle {
            y: Math.round(parent.height / 2)
            width: parent.width
            height: Theme.line
            color: Theme.outline
        }

        Shape {
            anchors.fill: parent

            TrendLine {
                line: panel.trend.load_path
                area: panel.area
                strokeColor: Theme.load
            }

            TrendLine {
                line: panel.hasPv ? panel.trend.pv_path : ""
                area: panel.area
                strokeColor: Theme.pv
            }

            TrendLine {
                line: panel.trend.grid_path
                area: panel.area
                strokeColor: Theme.grid
            }

            TrendLine {
                line: panel.trend.battery_path
                area: panel.area
                strokeColor: Theme.battery
                strokeWidth: Math.max(2, 1.5 * Theme.u)
            }
        }
    }

    Loader {
        active: panel.screen !== null
        anchors.fill: parent
        sourceComponent: WhyArea {
            screen: panel.screen
            marked: false
        }
    }
}
