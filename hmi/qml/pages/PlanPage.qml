pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// The next hours at a glance: what the battery will do, why, and what it is worth.
Page {
    id: page

    required property PlanView view
    readonly property PlanView plan: view

    EmptyState {
        visible: !page.plan.planned_site
        anchors.fill: parent
        icon: "plan"
        title: qsTr("This site follows its timetable")
        advice: qsTr("To plan by prices and weather instead, the installer adds the section [planning] to the site file and chooses the mode Cost saving.")
    }

    Item {
        id: head
        visible: page.plan.planned_site
        width: parent.width
        height: Math.max(lines.height, worth.height)

        Column {
            id: lines
            width: parent.width - worth.width - Theme.gutter

            Label {
                objectName: "headline"
                width: parent.width
                text: page.plan.headline
                strong: true
                font.pixelSize: Theme.title
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            Label {
                width: parent.width
                text: page.plan.why
                color: Theme.secondary
                wrapMode: Text.WordWrap
            }
        }

        Column {
            id: worth
            anchors.right: parent.right
            width: Math.round((Theme.portrait ? 150 : 190) * Theme.u)

            Quantity {
                objectName: "saving"
                width: parent.width
                reading: page.plan.saving
                size: Theme.large
                unitSize: Theme.body
                toRight: true
            }

            Label {
                width: parent.width
                text: page.plan.period
                color: Theme.secondary
                font.pixelSize: Theme.caption
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.WordWrap
            }
        }
    }

    Row {
        id: rung
        visible: page.plan.planned_site
        anchors.top: head.bottom
        anchors.topMargin: Theme.tight
        width: parent.width
        spacing: Theme.gap

        Icon {
            id: rungIcon
            name: page.plan.sound ? "check" : "clock"
            color: page.plan.sound ? Theme.secondary : Theme.text
            size: Math.round(18 * Theme.u)
        }

        Label {
            objectName: "rung"
            width: parent.width - rungIcon.width - parent.spacing
            text: page.plan.rung
            color: page.plan.sound ? Theme.secondary : Theme.text
            font.pixelSize: Theme.small
            wrapMode: Text.WordWrap
        }
    }

    Row {
        id: notes
        visible: page.plan.planned_site && page.plan.notes !== ""
        anchors.top: rung.bottom
        anchors.topMargin: visible ? Theme.tight : 0
        width: parent.width
        height: visible ? implicitHeight : 0
        spacing: Theme.gap

        Icon {
            id: noteIcon
            name: "blocked"
            size: Math.round(18 * Theme.u)
        }

        Label {
            objectName: "notes"
            width: parent.width - noteIcon.width - parent.spacing
            text: page.plan.notes
            font.pixelSize: Theme.caption
            wrapMode: Text.WordWrap
        }
    }

    Card {
        id: chart
        visible: page.plan.planned_site
        anchors.top: notes.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width

        readonly property real labelWidth: Math.round(72 * Theme.u)
        readonly property real room: height - strips.y - axis.height - Theme.tight

        Grid {
            id: facts
            x: Theme.gutter
            y: Theme.gap
            width: parent.width - 2 * Theme.gutter
            columns: Theme.portrait ? 3 : 6
            columnSpacing: Theme.gap
            rowSpacing: Theme.tight
            readonly property real part: (width - (columns - 1) * columnSpacing) / (Theme.portrait ? 3 : 7)

            PlanFact {
                objectName: "readTime"
                width: facts.part
                title: page.plan.touched ? qsTr("Chosen") : qsTr("Now")
                value: page.plan.read_time
            }

            PlanFact {
                width: facts.part
                title: qsTr("Price")
                value: page.plan.read_price
                swatch: Theme.pressed
            }

            PlanFact {
                objectName: "readBattery"
                width: Theme.portrait ? facts.part : 2 * facts.part
                title: qsTr("Battery")
                value: page.plan.read_battery
                swatch: Theme.battery
                outlined: true
            }

            PlanFact {
                width: facts.part
                title: qsTr("Charge")
                value: page.plan.read_soc
                swatch: Theme.live
            }

            PlanFact {
                width: facts.part
                title: qsTr("Solar")
                value: page.plan.read_pv
                swatch: Theme.pv
            }

            PlanFact {
                width: facts.part
                title: qsTr("Use")
                value: page.plan.read_load
                swatch: Theme.load
            }
        }

        Column {
            id: strips
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gutter
            anchors.top: facts.bottom
            anchors.topMargin: Theme.gap
            spacing: Theme.gap

            PlanStrip {
                width: parent.width
                height: Math.round((chart.room - 2 * Theme.gap) * 0.26)
                labelWidth: chart.labelWidth
                title: page.plan.price_unit
                upper: page.plan.price_scale
                ticks: page.plan.ticks

                PlanShape {
                    path: page.plan.price_path
                    fill: Theme.pressed
                }
            }

            PlanStrip {
                width: parent.width
                height: Math.round((chart.room - 2 * Theme.gap) * 0.5)
                labelWidth: chart.labelWidth
                title: qsTr("Power")
                upper: page.plan.power_scale
                ticks: page.plan.ticks
                zero: page.plan.zero

                PlanShape {
                    path: page.plan.battery_path
                    fill: Theme.battery
                }

                PlanShape {
                    path: page.plan.pv_path
                    stroke: Theme.pv
                    lineWidth: Math.max(1, 1.5 * Theme.u)
                }

                PlanShape {
                    path: page.plan.load_path
                    stroke: Theme.load
                    lineWidth: Math.max(1, 1.5 * Theme.u)
                }

                PlanShape {
                    path: page.plan.planned_path
                    stroke: Theme.battery
                    lineWidth: Math.max(2, 2 * Theme.u)
                }
            }

            PlanStrip {
                width: parent.width
                height: Math.round((chart.room - 2 * Theme.gap) * 0.24)
                labelWidth: chart.labelWidth
                title: qsTr("Charge")
                upper: qsTr("100 %")
                ticks: page.plan.ticks

                PlanShape {
                    path: page.plan.soc_path
                    stroke: Theme.live
                    lineWidth: Math.max(2, 2 * Theme.u)
                }
            }
        }

        Item {
            id: axis
            x: Theme.gutter + chart.labelWidth
            width: chart.width - 2 * Theme.gutter - chart.labelWidth
            height: Math.round(20 * Theme.u)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.tight

            Repeater {
                model: page.plan.ticks

                Label {
                    required property var modelData

                    visible: x + width <= axis.width
                    x: Math.round(modelData.x * axis.width) + Theme.tight
                    text: modelData.text
                    strong: modelData.day
                    color: modelData.day ? Theme.text : Theme.secondary
                    font.pixelSize: Theme.roomy ? Theme.caption : Math.round(12 * Theme.u)
                }
            }
        }

        Item {
            id: lens
            objectName: "lens"
            x: axis.x
            y: strips.y
            width: axis.width
            height: strips.height

            Rectangle {
                objectName: "nowLine"
                visible: page.plan.now_at >= 0
                x: Math.round(page.plan.now_at * parent.width) - 1
                width: 2
                height: parent.height
                color: Theme.text
            }

            Rectangle {
                visible: page.plan.touched
                x: Math.round(page.plan.read_x * parent.width) - 1
                width: 2
                height: parent.height
                color: Theme.manual
            }

            PointHandler {
                onActiveChanged: if (active) page.plan.point(point.position.x / lens.width)
                onPointChanged: if (active) page.plan.point(point.position.x / lens.width)
            }
        }
    }
}
