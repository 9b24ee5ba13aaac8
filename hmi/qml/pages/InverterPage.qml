pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// One inverter: does it follow, what is on each phase, how is it; and by a touch what a technician asks beside.
Page {
    id: page

    required property InverterView view
    readonly property InverterView unit: view
    readonly property bool several: unit.names.length > 1

    Item {
        id: header
        width: parent.width
        height: Theme.touch

        Label {
            visible: !page.several
            text: page.unit.name
            strong: true
            font.pixelSize: Theme.title
            width: Math.min(implicitWidth, parent.width - more.width - Theme.gutter)
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
        }

        Chooser {
            visible: page.several
            width: parent.width - more.width - Theme.gap
            height: Theme.touch
            choices: page.unit.names
            current: page.unit.index
            onChosen: index => page.unit.choose(index)
        }

        TouchButton {
            id: more
            objectName: "details"
            anchors.right: parent.right
            height: Theme.touch
            icon: page.unit.detailed ? "inverter" : "list"
            text: page.unit.details_button
            textSize: Theme.small
            onClicked: page.unit.toggle_details()
        }
    }

    Loader {
        id: side
        anchors.top: header.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        sourceComponent: page.unit.detailed ? details : figures
    }

    Component {
        id: figures

        InverterFigures {
            screen: page.screen
            unit: page.unit
        }
    }

    Component {
        id: details

        Item {
            Card {
                anchors.top: parent.top
                anchors.bottom: act.visible ? act.top : parent.bottom
                anchors.bottomMargin: act.visible ? Theme.gap : 0
                width: parent.width

                TextList {
                    id: lines
                    objectName: "list"
                    anchors.fill: parent
                    anchors.margins: Theme.gutter
                    anchors.topMargin: Theme.tight
                    anchors.bottomMargin: Theme.tight
                    rows: page.unit.details
                }

                ScrollHint {
                    view: lines
                }
            }

            Item {
                id: act
                visible: page.unit.faulty || outcome.visible
                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.round(60 * Theme.u)

                HoldButton {
                    objectName: "reset"
                    visible: page.unit.faulty
                    width: Math.round((parent.width - Theme.gap) * 0.5)
                    height: parent.height
                    hold: page.unit.reset
                    text: qsTr("HOLD TO CLEAR THE FAULT")
                    hint: qsTr("Installer; three times an hour")
                }

                Outcome {
                    id: outcome
                    outbox: page.screen.outbox
                    anchors.right: parent.right
                    width: page.unit.faulty ? Math.round((parent.width - Theme.gap) * 0.5) : parent.width
                    height: parent.height
                }
            }
        }
    }
}
