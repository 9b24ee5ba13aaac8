pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Ballast

// Lines or bars over time; touch to read the values, drag to follow them.
Card {
    id: chart

    required property TrendsView view

    readonly property int count: view.panes.length
    readonly property real line: Theme.caption * 1.25

    Label {
        id: head
        x: Theme.gutter
        y: Theme.gap
        width: parent.width - 2 * x - hint.width - Theme.gap
        text: chart.view.reading ? chart.view.moment : chart.view.extent
        strong: chart.view.reading
        color: chart.view.reading ? Theme.text : Theme.secondary
        font.pixelSize: Theme.small
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.caption
    }

    Label {
        id: hint
        objectName: "hint"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.baseline: head.baseline
        text: chart.count === 0 || chart.view.reading ? "" : chart.view.note !== "" ? chart.view.note : Theme.roomy ? qsTr("Touch to read a value") : ""
        color: Theme.secondary
        font.pixelSize: Theme.caption
    }

    Item {
        id: plot
        objectName: "plot"
        anchors.left: parent.left
        anchors.leftMargin: Math.round(52 * Theme.u)
        anchors.right: parent.right
        anchors.rightMargin: Theme.gutter
        anchors.top: head.bottom
        anchors.topMargin: Theme.gutter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(chart.line + Theme.gap)

        readonly property real between: Math.round(chart.line)
        readonly property real paneHeight: chart.count ? (height - (chart.count - 1) * between) / chart.count : height

        Repeater {
            model: chart.count ? chart.view.marks : []

            Item {
                id: mark
                required property var modelData
                x: Math.round(modelData.at * plot.width)
                height: plot.height

                Rectangle {
                    visible: mark.modelData.line
                    width: Theme.line
                    height: parent.height
                    color: Theme.outline
                    opacity: 0.5
                }

                Label {
                    visible: text !== ""
                    text: mark.modelData.text
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                    anchors.top: parent.bottom
                    anchors.topMargin: Theme.tight / 2
                    x: Math.max(-mark.x, Math.min(-width / 2, plot.width - mark.x - width + Theme.gutter))
                }
            }
        }

        Repeater {
            model: chart.view.panes

            Item {
                id: pane
                required property var modelData
                required property int index
                readonly property size area: Qt.size(width, height)

                y: index * (plot.paneHeight + plot.between)
                width: plot.width
                height: plot.paneHeight

                Repeater {
                    model: pane.modelData.ticks

                    Item {
                        id: tick
                        required property var modelData
                        y: Math.round(modelData.at * pane.height)
                        width: pane.width

                        Rectangle {
                            width: parent.width
                            height: Theme.line
                            color: Theme.outline
                            opacity: tick.modelData.zero ? 1 : 0.5
                        }

                        Label {
                            visible: text !== ""
                            text: tick.modelData.text
                            color: Theme.secondary
                            font.pixelSize: Theme.caption
                            anchors.right: parent.left
                            anchors.rightMargin: Theme.gap
                            anchors.verticalCenter: parent.top
                        }
                    }
                }

                Repeater {
                    model: pane.modelData.strokes

                    Shape {
                        id: shape
                        required property var modelData
                        readonly property color ink: Theme.ink[modelData.ink]
                        anchors.fill: parent

                        TrendLine {
                            line: shape.modelData.band
                            area: pane.area
                            strokeColor: Qt.alpha(shape.ink, 0.35)
                        }

                        TrendLine {
                            line: shape.modelData.path
                            area: pane.area
                            strokeColor: shape.ink
                            fillColor: shape.modelData.filled ? shape.ink : "transparent"
                            strokeWidth: shape.modelData.filled ? -1 : shape.modelData.strong ? Math.max(2, 1.8 * Theme.u) : Theme.line
                        }
                    }
                }

                Repeater {
                    model: [pane.modelData.upper, pane.modelData.lower]

                    Rectangle {
                        id: unit
                        required property string modelData
                        required property int index
                        visible: modelData !== ""
                        x: Theme.tight
                        y: index === 0 ? Theme.tight / 2 : pane.height - height - Theme.tight / 2
                        width: direction.width + Theme.tight
                        height: direction.height
                        radius: Theme.tight
                        color: chart.color

                        Label {
                            id: direction
                            anchors.centerIn: parent
                            text: unit.modelData
                            color: Theme.secondary
                            font.pixelSize: Theme.caption
                        }
                    }
                }
            }
        }

        Rectangle {
            objectName: "crosshair"
            visible: chart.view.reading
            x: Math.round(chart.view.cursor_at * plot.width)
            width: Theme.line
            height: parent.height
            color: Theme.text
        }

        Repeater {
            model: chart.view.dots

            Rectangle {
                required property var modelData
                width: Math.round(9 * Theme.u)
                height: width
                radius: width / 2
                color: Theme.ink[modelData.ink]
                border.width: 2
                border.color: Theme.panel
                x: Math.round(chart.view.cursor_at * plot.width) - width / 2
                y: modelData.pane * (plot.paneHeight + plot.between) + modelData.at * plot.paneHeight - height / 2
            }
        }
    }

    MouseArea {
        objectName: "reader"
        anchors.top: plot.top
        anchors.bottom: parent.bottom
        x: plot.x
        width: plot.width
        enabled: chart.count > 0
        preventStealing: true
        onPressed: mouse => chart.view.read(mouse.x / width)
        onPositionChanged: mouse => chart.view.read(mouse.x / width)
    }

    Column {
        visible: message.text !== ""
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.gutter
        spacing: Theme.gap

        Icon {
            name: chart.view.loading ? "clock" : "trends"
            color: Theme.secondary
            size: Math.round(40 * Theme.u)
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            id: message
            objectName: "message"
            width: parent.width
            text: chart.view.message
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
    }
}
