import QtQuick
import Ballast

// The figures of one inverter: power and set-point, phases, DC side and temperature.
Item {
    id: side

    required property Screen screen
    required property InverterView unit

    readonly property int heroHeight: Math.round((Theme.roomy ? 128 : 96) * Theme.u)
    readonly property int factHeight: Math.round((Theme.roomy ? 76 : 56) * Theme.u)

    Card {
        id: actual
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.4)
        height: side.heroHeight

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter

            Row {
                id: condition
                width: parent.width - Theme.touch / 2
                spacing: Theme.gap

                Icon {
                    visible: side.unit.faulty || side.unit.absent !== ""
                    name: side.unit.absent ? "silent" : "alarm-error"
                    color: side.unit.absent ? Theme.text : Theme.error
                    size: Theme.body
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    text: side.unit.absent ? side.unit.absent : side.unit.state
                    strong: side.unit.faulty || side.unit.absent !== ""
                    color: strong ? Theme.text : Theme.secondary
                    font.pixelSize: Theme.small
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(11 * Theme.u)
                    width: Math.min(implicitWidth, condition.width - (strong ? Theme.body + Theme.gap : 0))
                }
            }

            Quantity {
                width: parent.width
                height: Math.round(Theme.large * 1.15)
                reading: side.unit.power
                size: Theme.large
                unitSize: Theme.title
            }

            Label {
                text: side.unit.doing
                color: Theme.battery
                font.pixelSize: Theme.small
                width: parent.width
            }
        }
    }

    WhyArea {
        screen: side.screen
        anchors.fill: actual
    }

    Card {
        id: order
        x: Theme.portrait ? 0 : actual.width + Theme.gap
        y: Theme.portrait ? actual.height + Theme.gap : 0
        width: parent.width - x
        height: side.heroHeight

        Column {
            id: following
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
            readonly property int line: (order.height - Theme.gap) / 3

            SettingRow {
                width: parent.width
                height: following.line
                text: qsTr("Set-point")
                note: side.unit.told_to

                Quantity {
                    reading: side.unit.setpoint
                    size: Theme.body
                    unitSize: Theme.caption
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            SettingRow {
                width: parent.width
                height: following.line
                text: qsTr("Reported back")

                Quantity {
                    reading: side.unit.readback
                    size: Theme.body
                    unitSize: Theme.caption
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            SettingRow {
                width: parent.width
                height: following.line
                text: qsTr("Safety timer")
                lined: false

                Icon {
                    name: side.unit.armed ? "shield" : "shield-off"
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    text: side.unit.armed ? qsTr("Armed") : qsTr("Not armed")
                    strong: true
                    font.pixelSize: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    PhaseTable {
        anchors.top: order.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: below.top
        anchors.bottomMargin: Theme.gap
        width: parent.width
        rows: side.unit.phases
        phaseCount: side.unit.phase_count
        upward: qsTr("to the site")
        downward: qsTr("from the site")
    }

    Grid {
        id: below
        anchors.bottom: parent.bottom
        width: parent.width
        columns: Theme.portrait ? 3 : 5
        spacing: Theme.gap

        readonly property real cell: (width - (columns - 1) * spacing) / columns

        Fact {
            width: below.cell
            height: side.factHeight
            title: qsTr("DC voltage")
            reading: side.unit.dc_voltage
        }

        Fact {
            width: below.cell
            height: side.factHeight
            title: qsTr("DC current")
            reading: side.unit.dc_current
        }

        Fact {
            width: below.cell
            height: side.factHeight
            title: qsTr("DC power")
            reading: side.unit.dc_power
        }

        Fact {
            width: below.cell
            height: side.factHeight
            title: qsTr("Temperature")
            reading: side.unit.temperature
        }

        Fact {
            width: below.cell
            height: side.factHeight
            title: qsTr("Frequency")
            reading: side.unit.frequency
        }

        Fact {
            visible: Theme.portrait
            width: below.cell
            height: side.factHeight
            title: qsTr("Power factor")
            reading: side.unit.factor
        }
    }
}
