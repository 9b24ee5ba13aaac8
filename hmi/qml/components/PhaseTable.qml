pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// The three phases of a device and their sum.
Card {
    id: table

    required property list<var> rows
    required property int phaseCount
    required property string upward
    required property string downward

    readonly property bool factors: !Theme.portrait
    readonly property int count: factors ? 5 : 4
    readonly property int nameWidth: Math.round((Theme.portrait ? 40 : 56) * Theme.u)
    readonly property real column: (width - 2 * Theme.gutter - nameWidth) / count
    readonly property real line: (height - 2 * Theme.tight) / 5
    readonly property int unitSize: Theme.portrait ? Math.round(11 * Theme.u) : Theme.caption
    readonly property int figure: line > 32 * Theme.u ? Theme.title : Theme.body

    Column {
        x: Theme.gutter
        y: Theme.tight

        Row {
            height: table.line

            Label {
                width: table.nameWidth
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Phase")
                color: Theme.secondary
                font.pixelSize: Theme.caption
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(11 * Theme.u)
            }

            Repeater {
                model: table.factors ? [qsTr("Voltage"), qsTr("Current"), qsTr("Power"), qsTr("Reactive"), qsTr("Factor")] : [qsTr("Voltage"), qsTr("Current"), qsTr("Power"), qsTr("Reactive")]

                Label {
                    required property string modelData
                    width: table.column
                    height: parent.height
                    text: modelData
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                    horizontalAlignment: Text.AlignRight
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }

        Repeater {
            model: table.rows

            Row {
                id: line

                required property PhaseRow modelData
                required property int index
                readonly property bool total: index === 3

                height: table.line
                opacity: total || index < table.phaseCount ? 1 : 0.3

                Label {
                    width: table.nameWidth
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: line.modelData.name
                    strong: true
                    font.pixelSize: table.figure
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(11 * Theme.u)
                }

                PhaseCell {
                    width: table.column
                    height: parent.height
                    size: table.figure
                    unitSize: table.unitSize
                    reading: line.modelData.voltage
                    shown: !line.total
                }

                PhaseCell {
                    width: table.column
                    height: parent.height
                    size: table.figure
                    unitSize: table.unitSize
                    reading: line.modelData.current
                    shown: !line.total
                }

                PhaseCell {
                    width: table.column
                    height: parent.height
                    size: table.figure
                    unitSize: table.unitSize
                    reading: line.modelData.power
                    arrow: true
                }

                PhaseCell {
                    width: table.column
                    height: parent.height
                    size: table.figure
                    unitSize: table.unitSize
                    reading: line.modelData.reactive
                    arrow: true
                }

                PhaseCell {
                    visible: table.factors
                    width: table.column
                    height: parent.height
                    size: table.figure
                    unitSize: table.unitSize
                    reading: line.modelData.factor
                }
            }
        }
    }

    Rectangle {
        x: Theme.gutter
        y: Theme.tight + table.line
        width: parent.width - 2 * x
        height: Theme.line
        color: Theme.outline
    }

    Rectangle {
        x: Theme.gutter
        y: Theme.tight + 4 * table.line
        width: parent.width - 2 * x
        height: Theme.line
        color: Theme.outline
    }

    Row {
        id: legend
        visible: table.upward !== ""
        x: Theme.gutter + table.nameWidth + Theme.gap
        y: Theme.tight + 4 * table.line
        width: 2 * table.column - Theme.gap
        height: table.line
        spacing: Theme.tight

        readonly property real half: (width - 2 * Theme.caption - 3 * spacing) / 2

        Icon {
            name: "arrow-up"
            size: Theme.caption
            color: Theme.secondary
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: table.upward
            color: Theme.secondary
            font.pixelSize: table.unitSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(9 * Theme.u)
            width: Math.min(implicitWidth, legend.half)
            anchors.verticalCenter: parent.verticalCenter
        }

        Icon {
            name: "arrow-down"
            size: Theme.caption
            color: Theme.secondary
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: table.downward
            color: Theme.secondary
            font.pixelSize: table.unitSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(9 * Theme.u)
            width: Math.min(implicitWidth, legend.half)
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
