pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// How warm and wet the cabinet is, and why its fans and heaters run.
Page {
    id: page

    required property ClimateView view
    readonly property list<string> sides: [qsTr("Sensors"), qsTr("Fans and heaters")]

    RackTiles {
        id: tiles
        width: parent.width
        racks: page.view.zones
        onChosen: index => page.view.choose_zone(index)
    }

    Card {
        id: hero
        abnormal: page.view.attention
        y: tiles.visible ? tiles.height + Theme.gap : 0
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.36)
        height: Theme.portrait ? Math.round(188 * Theme.u) : parent.height - y

        Item {
            anchors.fill: parent
            anchors.margins: Theme.gutter

            Label {
                id: title
                text: qsTr("Air in the cabinet")
                color: Theme.secondary
                font.pixelSize: Theme.small
                width: parent.width
            }

            Quantity {
                id: temperature
                objectName: "zoneTemperature"
                anchors.top: title.bottom
                width: Theme.portrait ? parent.width * 0.45 : parent.width
                reading: page.view.temperature
                size: Theme.hero
                unitSize: Theme.title
            }

            Label {
                id: doing
                text: page.view.doing
                strong: true
                width: Theme.portrait ? parent.width * 0.52 : parent.width
                anchors.right: parent.right
                y: Theme.portrait ? temperature.y + Theme.tight : temperature.y + temperature.height + Theme.tight
            }

            Label {
                text: page.view.why
                color: Theme.secondary
                font.pixelSize: Theme.small
                width: doing.width
                wrapMode: Text.WordWrap
                anchors.right: parent.right
                anchors.top: doing.bottom
            }

            Grid {
                id: facts
                anchors.bottom: parent.bottom
                width: parent.width
                columns: Theme.portrait ? 4 : 2
                rowSpacing: Theme.gap
                readonly property real cellWidth: width / columns

                ClimateFigure {
                    width: facts.cellWidth
                    title: qsTr("Humidity")
                    reading: page.view.humidity
                }

                ClimateFigure {
                    width: facts.cellWidth
                    title: qsTr("Dew point")
                    reading: page.view.dew_point
                }

                ClimateFigure {
                    width: facts.cellWidth
                    title: qsTr("Fan")
                    reading: page.view.fan
                }

                ClimateFigure {
                    width: facts.cellWidth
                    title: qsTr("Heater")
                    reading: page.view.heater
                }
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

        Card {
            anchors.top: chooser.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: parent.bottom
            width: parent.width

            TextList {
                visible: page.view.side === 0
                anchors.fill: parent
                anchors.margins: Theme.gutter
                anchors.topMargin: Theme.tight
                rows: page.view.rows
                emptyText: qsTr("No sensors are set up. They are named in the site file.")
            }

            Item {
                visible: page.view.side === 1
                anchors.fill: parent
                anchors.margins: Theme.gutter
                anchors.topMargin: Theme.tight
                anchors.bottomMargin: Theme.tight

                Label {
                    visible: page.view.output === ""
                    text: qsTr("No fans or heaters are set up. They are named in the site file.")
                    color: Theme.secondary
                    width: parent.width
                    wrapMode: Text.WordWrap
                    horizontalAlignment: Text.AlignHCenter
                    anchors.centerIn: parent
                }

                Item {
                    id: force
                    visible: page.view.output !== ""
                    anchors.fill: parent

                    Item {
                        id: what
                        width: parent.width
                        height: Theme.touch

                        Column {
                            anchors.left: parent.left
                            anchors.right: next.visible ? next.left : parent.right
                            anchors.rightMargin: Theme.gap
                            anchors.verticalCenter: parent.verticalCenter

                            Label {
                                text: page.view.output
                                strong: true
                                width: parent.width
                                fontSizeMode: Text.HorizontalFit
                                minimumPixelSize: Theme.caption
                            }

                            Label {
                                objectName: "outputNow"
                                text: page.view.now
                                color: Theme.secondary
                                font.pixelSize: Theme.caption
                                width: parent.width
                                fontSizeMode: Text.HorizontalFit
                                minimumPixelSize: Math.round(Theme.caption * 0.8)
                            }
                        }

                        TouchButton {
                            id: next
                            visible: page.view.several
                            anchors.right: parent.right
                            icon: "chevron"
                            hint: qsTr("Next fan or heater")
                            onClicked: page.view.next_output()
                        }
                    }

                    Segmented {
                        id: shares
                        anchors.top: what.bottom
                        anchors.topMargin: Theme.tight
                        width: parent.width
                        height: Theme.touch
                        choices: page.view.shares
                        current: page.view.share
                        onChosen: index => page.view.choose_share(index)
                    }

                    Segmented {
                        id: times
                        anchors.top: shares.bottom
                        anchors.topMargin: Theme.gap
                        width: parent.width
                        height: Theme.touch
                        choices: page.view.times
                        current: page.view.time
                        onChosen: index => page.view.choose_time(index)
                    }

                    HoldButton {
                        id: hold
                        anchors.top: times.bottom
                        anchors.topMargin: Theme.gap
                        width: back.visible ? (parent.width - Theme.gap) / 2 : parent.width
                        hold: page.view.hold
                        text: qsTr("Hold to force")
                    }

                    TouchButton {
                        id: back
                        visible: page.view.forced
                        anchors.top: hold.top
                        anchors.right: parent.right
                        width: hold.width
                        text: qsTr("Automatic")
                        icon: "auto"
                        onClicked: page.view.give_back()
                    }

                    Outcome {
                        outbox: page.screen.outbox
                        width: parent.width
                        height: Theme.touch
                        y: what.y
                    }
                }
            }
        }
    }
}
