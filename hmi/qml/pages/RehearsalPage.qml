pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// A mode tried on the simulator: how far it is, then both courses over each other and what would be different.
Page {
    id: page

    required property RehearsalView view

    EmptyState {
        anchors.fill: parent
        visible: !page.view.offered
        icon: "play"
        title: qsTr("No mode can be tried here")
        advice: qsTr("Use the command ballast rehearse at the unit.")
    }

    EmptyState {
        anchors.fill: parent
        anchors.bottomMargin: exits.height
        visible: page.view.offered && page.view.idle
        icon: "play"
        title: qsTr("No mode has been tried yet")
        advice: qsTr("Choose a mode on the page Mode and touch Try first: what it would do from now on is then shown here.")
    }

    Column {
        id: head
        visible: page.view.offered && !page.view.idle
        width: parent.width

        Label {
            objectName: "title"
            width: parent.width
            text: page.view.title
            strong: true
            font.pixelSize: Theme.title
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.small
        }

        Label {
            objectName: "text"
            visible: text !== ""
            width: parent.width
            text: page.view.text
            color: Theme.secondary
            font.pixelSize: Theme.small
            wrapMode: Text.WordWrap
        }
    }

    Rectangle {
        id: bar
        objectName: "progress"
        visible: page.view.running
        anchors.top: head.bottom
        anchors.topMargin: Theme.gutter
        width: parent.width
        height: Math.round(10 * Theme.u)
        radius: height / 2
        color: Theme.raised

        Rectangle {
            width: parent.width * page.view.progress
            height: parent.height
            radius: height / 2
            color: Theme.live
        }
    }

    SettingOutcome {
        objectName: "problem"
        anchors.top: head.bottom
        anchors.topMargin: Theme.gutter
        width: parent.width
        text: page.view.problem
        refused: true
    }

    Item {
        id: found
        visible: page.view.done
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: exits.top
        anchors.bottomMargin: Theme.gap
        width: parent.width

        Card {
            id: chart
            width: Theme.portrait ? parent.width : Math.round(parent.width * 0.56)
            height: Theme.portrait ? Math.round(parent.height * 0.5) : parent.height

            readonly property real labelWidth: Math.round(62 * Theme.u)
            readonly property real room: height - legend.y - legend.height - axis.height - Theme.gap - Theme.tight

            Row {
                id: legend
                x: Theme.gutter
                y: Theme.tight
                width: parent.width - 2 * Theme.gutter
                spacing: Theme.gap

                PlanFact {
                    objectName: "then"
                    width: Math.round((legend.width - Theme.gap) / 2)
                    title: qsTr("Tried")
                    value: page.view.then_name
                    swatch: Theme.manual
                }

                PlanFact {
                    objectName: "now"
                    width: Math.round((legend.width - Theme.gap) / 2)
                    title: qsTr("Now")
                    value: page.view.now_name
                    swatch: Theme.secondary
                }
            }

            Column {
                id: strips
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gutter
                anchors.top: legend.bottom
                anchors.topMargin: Theme.gap
                spacing: Theme.tight

                PlanStrip {
                    width: parent.width
                    height: Math.round((chart.room - 2 * Theme.tight) * 0.36)
                    labelWidth: chart.labelWidth
                    title: qsTr("Grid")
                    upper: page.view.grid_scale
                    ticks: page.view.ticks
                    zero: page.view.grid_zero

                    PlanShape {
                        path: page.view.grid_now
                        stroke: Theme.secondary
                        lineWidth: Math.max(1, 1.2 * Theme.u)
                    }

                    PlanShape {
                        path: page.view.grid_then
                        stroke: Theme.manual
                        lineWidth: Math.max(2, 2 * Theme.u)
                    }
                }

                PlanStrip {
                    width: parent.width
                    height: Math.round((chart.room - 2 * Theme.tight) * 0.36)
                    labelWidth: chart.labelWidth
                    title: qsTr("Battery")
                    upper: page.view.battery_scale
                    ticks: page.view.ticks
                    zero: page.view.battery_zero

                    PlanShape {
                        path: page.view.battery_now
                        stroke: Theme.secondary
                        lineWidth: Math.max(1, 1.2 * Theme.u)
                    }

                    PlanShape {
                        path: page.view.battery_then
                        stroke: Theme.manual
                        lineWidth: Math.max(2, 2 * Theme.u)
                    }
                }

                PlanStrip {
                    width: parent.width
                    height: Math.round((chart.room - 2 * Theme.tight) * 0.28)
                    labelWidth: chart.labelWidth
                    title: qsTr("Charge")
                    upper: qsTr("100 %")
                    ticks: page.view.ticks

                    PlanShape {
                        path: page.view.soc_now
                        stroke: Theme.secondary
                        lineWidth: Math.max(1, 1.2 * Theme.u)
                    }

                    PlanShape {
                        path: page.view.soc_then
                        stroke: Theme.manual
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
                    model: page.view.ticks

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
        }

        TextList {
            id: said
            objectName: "sentences"
            x: Theme.portrait ? 0 : chart.width + Theme.gap
            y: Theme.portrait ? chart.height + Theme.gap : 0
            width: parent.width - x - 3 * Theme.tight
            height: parent.height - y
            rows: page.view.sentences
        }

        ScrollHint {
            view: said
            visible: said.visibleArea.heightRatio < 1
            anchors.rightMargin: 0
        }
    }

    Item {
        id: exits
        visible: page.view.offered
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(60 * Theme.u)

        TouchButton {
            id: back
            objectName: "back"
            visible: !page.view.running
            width: Math.round(64 * Theme.u)
            height: parent.height
            icon: "chevron-left"
            hint: qsTr("Back")
            onClicked: page.view.back()
        }

        TouchButton {
            objectName: "cancel"
            visible: page.view.running
            width: Math.round(parent.width * 0.42)
            height: parent.height
            text: qsTr("Cancel")
            onClicked: page.view.cancel()
        }

        HoldButton {
            objectName: "arm"
            visible: page.view.done
            anchors.left: back.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            height: parent.height
            hold: page.view.arm
            text: qsTr("HOLD TO APPLY")
            hint: page.view.consequence
        }
    }
}
