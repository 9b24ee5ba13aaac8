pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// One meter: what it measures on each phase, which way the energy goes, and what to do when it is silent.
Page {
    id: page

    required property MetersView view
    readonly property MetersView meter: view
    readonly property int heroHeight: Math.round((Theme.roomy ? 128 : 96) * Theme.u)
    readonly property int factHeight: Math.round((Theme.roomy ? 76 : 56) * Theme.u)
    readonly property bool any: meter.names.length > 0

    Column {
        visible: !page.any
        anchors.centerIn: parent
        width: parent.width * 0.8
        spacing: Theme.gap

        Icon {
            name: "meter"
            color: Theme.secondary
            size: Math.round(44 * Theme.u)
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            objectName: "noMeter"
            width: parent.width
            text: qsTr("This site has no meter. An installer adds one under System.")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }

    Chooser {
        id: chooser
        visible: page.meter.names.length > 1
        width: parent.width
        height: visible ? Theme.touch : 0
        choices: page.meter.names
        current: page.meter.index
        onChosen: index => page.meter.choose(index)
    }

    Card {
        id: actual
        visible: page.any
        anchors.top: chooser.bottom
        anchors.topMargin: chooser.visible ? Theme.gap : 0
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.4)
        height: page.heroHeight

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter

            Row {
                spacing: Theme.gap

                Icon {
                    name: page.meter.icon
                    size: Theme.body
                    color: Theme.secondary
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    text: page.meter.role
                    color: Theme.secondary
                    font.pixelSize: Theme.small
                }
            }

            Quantity {
                width: parent.width
                height: Math.round(Theme.large * 1.15)
                reading: page.meter.power
                size: Theme.large
                unitSize: Theme.title
            }

            Label {
                objectName: "meterDoing"
                text: page.meter.doing
                font.pixelSize: Theme.small
                width: parent.width
            }
        }
    }

    WhyArea {
        visible: page.any && screen.explains
        screen: page.screen
        anchors.fill: actual
    }

    Grid {
        id: facts
        visible: page.any
        x: Theme.portrait ? 0 : actual.width + Theme.gap
        y: Theme.portrait ? actual.y + actual.height + Theme.gap : actual.y
        width: parent.width - x
        columns: 2
        spacing: Theme.gap

        readonly property real cell: (width - spacing) / 2
        readonly property real line: (page.heroHeight - spacing) / 2

        MeterFact {
            width: facts.cell
            height: facts.line
            title: qsTr("Imported")
            reading: page.meter.imported
        }

        MeterFact {
            width: facts.cell
            height: facts.line
            title: qsTr("Exported")
            reading: page.meter.exported
        }

        MeterFact {
            width: facts.cell
            height: facts.line
            title: qsTr("Frequency")
            reading: page.meter.frequency
        }

        Card {
            width: facts.cell
            height: facts.line

            Label {
                x: Math.round(10 * Theme.u)
                width: parent.width * 0.45
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Sample")
                color: Theme.secondary
                font.pixelSize: Theme.caption
            }

            Label {
                objectName: "meterQuality"
                anchors.right: parent.right
                anchors.rightMargin: Math.round(10 * Theme.u)
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: page.meter.quality
                strong: true
                font.pixelSize: Theme.small
            }
        }
    }

    PhaseTable {
        visible: page.any && page.meter.absent === ""
        anchors.top: facts.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        rows: page.meter.phases
        phaseCount: page.meter.phase_count
        upward: page.meter.upward
        downward: page.meter.downward
    }

    Card {
        visible: page.meter.absent !== ""
        anchors.top: facts.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width

        Column {
            anchors.centerIn: parent
            width: parent.width - 4 * Theme.gutter
            spacing: Theme.gap

            Icon {
                name: "silent"
                size: Math.round(36 * Theme.u)
                anchors.horizontalCenter: parent.horizontalCenter
            }

            Label {
                objectName: "meterAbsent"
                width: parent.width
                text: page.meter.absent
                strong: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }

            Label {
                width: parent.width
                text: page.meter.advice
                color: Theme.secondary
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
        }
    }
}
