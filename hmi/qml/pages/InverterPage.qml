pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// One inverter in figures: does it follow, what is on each phase, how is it.
Page {
    id: page

    required property InverterView view
    readonly property InverterView unit: view
    readonly property int rowHeight: Math.round((Theme.roomy ? 52 : 38) * Theme.u)

    Item {
        id: header
        width: parent.width
        height: page.unit.names.length > 1 ? Theme.touch : Math.round(34 * Theme.u)

        Label {
            id: title
            visible: page.unit.names.length === 1
            text: page.unit.name
            strong: true
            font.pixelSize: Theme.title
            width: Math.min(implicitWidth, parent.width * 0.5)
            anchors.verticalCenter: parent.verticalCenter
        }

        Segmented {
            visible: page.unit.names.length > 1
            width: parent.width * 0.62
            height: parent.height
            choices: page.unit.names
            current: page.unit.index
            onChosen: index => page.unit.choose(index)
        }

        Row {
            anchors.right: parent.right
            height: parent.height
            spacing: Theme.gap

            Icon {
                visible: page.unit.faulty || page.unit.absent !== ""
                name: page.unit.absent ? "silent" : "alarm-error"
                color: page.unit.absent ? Theme.text : Theme.error
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                text: page.unit.absent ? page.unit.absent : page.unit.state
                strong: true
                width: Math.min(implicitWidth, header.width * 0.34)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    Card {
        id: actual
        anchors.top: header.bottom
        anchors.topMargin: Theme.gap
        width: Math.round(parent.width * 0.4)
        height: Math.round((Theme.roomy ? 140 : 106) * Theme.u)

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: qsTr("Power now")
                color: Theme.secondary
                font.pixelSize: Theme.small
            }

            Quantity {
                width: parent.width
                reading: page.unit.power
                size: Theme.hero
                unitSize: Theme.title
            }

            Label {
                text: page.unit.doing
                color: Theme.battery
                width: parent.width
            }
        }
    }

    WhyTouch {
        screen: page.screen
        anchors.fill: actual
    }

    Card {
        anchors.top: actual.top
        anchors.left: actual.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        height: actual.height

        Column {
            id: following
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
            readonly property int line: (actual.height - Theme.gutter) / 3

            SettingRow {
                width: parent.width
                height: following.line
                text: qsTr("Set-point")
                note: page.unit.told_to

                Quantity {
                    reading: page.unit.setpoint
                    size: Theme.title
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            SettingRow {
                width: parent.width
                height: following.line
                text: qsTr("Reported back")

                Quantity {
                    reading: page.unit.readback
                    size: Theme.title
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            SettingRow {
                width: parent.width
                height: following.line
                text: qsTr("Safety timer")
                lined: false

                Icon {
                    name: page.unit.armed ? "shield" : "shield-off"
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    text: page.unit.armed ? qsTr("Armed") : qsTr("Not armed")
                    strong: true
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    Card {
        id: table
        anchors.top: actual.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: below.top
        anchors.bottomMargin: Theme.gap
        width: parent.width

        readonly property int nameWidth: Math.round(64 * Theme.u)
        readonly property real column: (width - 2 * Theme.gutter - nameWidth) / 4
        readonly property real line: (height - 2 * Theme.tight) / 5

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
                    font.pixelSize: Theme.small
                }

                Repeater {
                    model: [qsTr("Voltage"), qsTr("Current"), qsTr("Power"), qsTr("Reactive")]

                    Label {
                        required property string modelData
                        width: table.column
                        height: parent.height
                        text: modelData
                        color: Theme.secondary
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignRight
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }

            Repeater {
                model: page.unit.phases

                Row {
                    id: line

                    required property PhaseRow modelData
                    required property int index
                    readonly property bool total: index === 3

                    height: table.line
                    opacity: total || index < page.unit.phase_count ? 1 : 0.3

                    Label {
                        width: table.nameWidth
                        height: parent.height
                        verticalAlignment: Text.AlignVCenter
                        text: line.modelData.name
                        strong: true
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.caption
                    }

                    PhaseCell {
                        width: table.column
                        height: parent.height
                        reading: line.modelData.voltage
                        shown: !line.total
                    }

                    PhaseCell {
                        width: table.column
                        height: parent.height
                        reading: line.modelData.current
                        shown: !line.total
                    }

                    PhaseCell {
                        width: table.column
                        height: parent.height
                        reading: line.modelData.power
                        arrow: true
                    }

                    PhaseCell {
                        width: table.column
                        height: parent.height
                        reading: line.modelData.reactive
                        arrow: true
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

        Row {
            x: Theme.gutter + table.nameWidth + (table.column * 2 - width) / 2
            y: Theme.tight + 4 * table.line
            height: table.line
            spacing: Theme.tight

            Icon {
                name: "arrow-up"
                size: Theme.caption
                color: Theme.secondary
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                text: qsTr("to the site")
                color: Theme.secondary
                font.pixelSize: Theme.caption
                rightPadding: Theme.gutter
                anchors.verticalCenter: parent.verticalCenter
            }

            Icon {
                name: "arrow-down"
                size: Theme.caption
                color: Theme.secondary
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                text: qsTr("from the site")
                color: Theme.secondary
                font.pixelSize: Theme.caption
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Rectangle {
            x: Theme.gutter
            y: Theme.tight + 4 * table.line
            width: parent.width - 2 * x
            height: Theme.line
            color: Theme.outline
        }
    }

    Row {
        id: below
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round((Theme.roomy ? 84 : 60) * Theme.u)
        spacing: Theme.gap

        readonly property real cell: (width - 4 * spacing) / 5

        Fact {
            width: below.cell
            height: below.height
            title: qsTr("DC voltage")
            reading: page.unit.dc_voltage
        }

        Fact {
            width: below.cell
            height: below.height
            title: qsTr("DC current")
            reading: page.unit.dc_current
        }

        Fact {
            width: below.cell
            height: below.height
            title: qsTr("DC power")
            reading: page.unit.dc_power
        }

        Fact {
            width: below.cell
            height: below.height
            title: qsTr("Temperature")
            reading: page.unit.temperature
        }

        Fact {
            width: below.cell
            height: below.height
            title: qsTr("Frequency")
            reading: page.unit.frequency
        }
    }
}
