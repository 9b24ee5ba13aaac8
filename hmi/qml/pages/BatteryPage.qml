pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// One rack at a glance: how full, how well, what it may do.
Page {
    id: page

    required property BatteryView view
    readonly property int columns: Theme.roomy ? 3 : 2
    readonly property list<string> sides: [qsTr("Now"), qsTr("Charge and age"), qsTr("Balancing")]

    RackTiles {
        id: tiles
        width: parent.width
        racks: page.view.racks
        onChosen: index => page.view.choose_rack(index)
    }

    Card {
        id: hero
        abnormal: page.view.level !== ""
        y: tiles.visible ? tiles.height + Theme.gap : 0
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.36)
        height: Theme.portrait ? Math.round(164 * Theme.u) : parent.height - y

        Item {
            anchors.fill: parent
            anchors.margins: Theme.gutter

            Label {
                id: name
                text: qsTr("Charge")
                color: Theme.secondary
                font.pixelSize: Theme.small
            }

            Quantity {
                id: soc
                objectName: "soc"
                reading: page.view.soc
                size: Math.round(Theme.hero * (Theme.portrait ? 1 : 1.25))
                unitSize: Theme.title
                width: Theme.portrait ? parent.width * 0.4 : parent.width
                anchors.top: name.bottom
            }

            ChargeBar {
                id: bar
                level: page.view.charge
                known: page.view.known
                low: page.view.low
                reserve: page.view.reserve
                high: page.view.high
                anchors.left: Theme.portrait ? soc.right : parent.left
                anchors.right: parent.right
                y: Theme.portrait ? soc.y + (soc.height - height) / 2 : soc.y + soc.height + Theme.gutter
            }

            Label {
                id: doing
                text: page.view.doing
                color: Theme.battery
                strong: true
                anchors.left: parent.left
                anchors.right: parent.right
                y: Theme.portrait ? soc.y + soc.height + Theme.tight : bar.y + bar.height + Theme.gutter
            }

            Row {
                id: state
                anchors.top: doing.bottom
                anchors.topMargin: Theme.tight
                width: parent.width
                spacing: Theme.gap

                Icon {
                    id: mark
                    visible: page.view.symbol !== ""
                    name: page.view.symbol
                    color: page.view.level ? Theme.alarm[page.view.level] : Theme.text
                }

                Label {
                    objectName: "rackState"
                    text: page.view.state
                    width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                    font.pixelSize: Theme.small
                    wrapMode: Text.WordWrap
                    maximumLineCount: Theme.portrait ? 1 : 3
                    fontSizeMode: Theme.portrait ? Text.HorizontalFit : Text.FixedSize
                    minimumPixelSize: Theme.caption
                }
            }

            Label {
                visible: text !== ""
                text: page.view.alarm
                color: Theme.secondary
                font.pixelSize: Theme.caption
                wrapMode: Text.WordWrap
                maximumLineCount: Theme.portrait ? 1 : 3
                anchors.top: state.bottom
                anchors.topMargin: Theme.tight
                width: parent.width
            }

            Label {
                visible: !Theme.portrait
                text: page.view.kept
                color: Theme.secondary
                font.pixelSize: Theme.caption
                wrapMode: Text.WordWrap
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }

    Item {
        id: right
        x: Theme.portrait ? 0 : hero.width + Theme.gap
        y: Theme.portrait ? hero.y + hero.height + Theme.gap : hero.y
        width: parent.width - x
        height: parent.height - y

        Segmented {
            id: chooser
            width: parent.width
            height: Theme.touch
            textSize: Theme.small
            choices: page.sides
            current: page.view.side
            onChosen: index => page.view.choose_side(index)
        }

        Grid {
            id: facts
            visible: page.view.side === 0
            anchors.top: chooser.bottom
            anchors.topMargin: Theme.gap
            width: parent.width
            columns: page.columns
            spacing: Theme.gap
            readonly property int rows_: Math.ceil(8 / columns)
            readonly property real cellWidth: (width - spacing * (columns - 1)) / columns
            readonly property real cellHeight: Math.min(Math.round(84 * Theme.u), (right.height - chooser.height - Theme.gap - spacing * (rows_ - 1)) / rows_)

            Fact {
                width: facts.cellWidth
                height: facts.cellHeight
                title: qsTr("Power")
                reading: page.view.power
            }

            Fact {
                width: facts.cellWidth
                height: facts.cellHeight
                title: qsTr("Cell temperature")
                reading: page.view.temperature
            }

            Fact {
                width: facts.cellWidth
                height: facts.cellHeight
                title: qsTr("May charge with")
                reading: page.view.charge_limit
            }

            Fact {
                width: facts.cellWidth
                height: facts.cellHeight
                title: qsTr("May discharge with")
                reading: page.view.discharge_limit
            }

            Fact {
                width: facts.cellWidth
                height: facts.cellHeight
                title: qsTr("Health")
                reading: page.view.health
            }

            Fact {
                width: facts.cellWidth
                height: facts.cellHeight
                title: qsTr("Full cycles")
                reading: page.view.cycles
            }

            Fact {
                width: facts.cellWidth
                height: facts.cellHeight
                title: qsTr("Voltage")
                reading: page.view.voltage
            }

            Fact {
                width: facts.cellWidth
                height: facts.cellHeight
                title: qsTr("Current")
                reading: page.view.current
            }
        }

        Card {
            id: details
            visible: page.view.side !== 0
            anchors.top: chooser.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: parent.bottom
            width: parent.width

            Item {
                id: balancing
                visible: page.view.side === 2
                x: Theme.gutter
                y: Theme.gap
                width: parent.width - 2 * Theme.gutter
                height: visible ? told.height + (hold.visible ? hold.height + Theme.gap : 0) : 0

                Label {
                    id: told
                    text: page.view.balance
                    width: parent.width
                    wrapMode: Text.WordWrap
                    font.pixelSize: Theme.small
                }

                HoldButton {
                    id: hold
                    visible: page.view.begin.allowed || page.view.end.allowed
                    hold: page.view.end.allowed ? page.view.end : page.view.begin
                    text: page.view.balance_act
                    width: parent.width
                    anchors.top: told.bottom
                    anchors.topMargin: Theme.gap
                }

                Outcome {
                    outbox: page.screen.outbox
                    width: parent.width
                    height: Theme.touch
                    anchors.bottom: parent.bottom
                }
            }

            TextList {
                rows: page.view.rows
                emptyText: page.view.empty
                anchors.top: balancing.bottom
                anchors.topMargin: Theme.tight
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gap
                x: Theme.gutter
                width: parent.width - 2 * Theme.gutter
            }
        }
    }
}
