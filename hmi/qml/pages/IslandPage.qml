pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// The island: is the site ready for a power cut, or in one; what is supplied, for how long, and testing it.
Page {
    id: page

    required property IslandView view
    readonly property IslandView island: view

    Item {
        id: head
        width: parent.width
        height: Math.max(words.height, wait.height)

        Row {
            id: words
            width: parent.width - (wait.visible ? wait.width + Theme.gutter : 0)
            spacing: Theme.gutter

            Icon {
                id: symbol
                name: page.island.trouble ? "shield-off" : "shield"
                size: Math.round(40 * Theme.u)
            }

            Column {
                width: parent.width - symbol.width - parent.spacing

                Label {
                    objectName: "headline"
                    width: parent.width
                    text: page.island.headline
                    strong: true
                    font.pixelSize: Theme.title
                    wrapMode: Text.WordWrap
                }

                Label {
                    width: parent.width
                    text: page.island.sentence
                    color: Theme.secondary
                    font.pixelSize: Theme.small
                    wrapMode: Text.WordWrap
                }
            }
        }

        Column {
            id: wait
            visible: page.island.waiting !== ""
            anchors.right: parent.right
            width: Math.round(150 * Theme.u)

            Label {
                objectName: "waiting"
                width: parent.width
                text: page.island.waiting
                strong: true
                font.pixelSize: Theme.large
                horizontalAlignment: Text.AlignRight
            }

            Label {
                width: parent.width
                text: page.island.waiting_for
                color: Theme.secondary
                font.pixelSize: Theme.caption
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.WordWrap
            }
        }
    }

    Card {
        id: facts
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        width: Theme.portrait ? parent.width : Math.round((parent.width - Theme.gap) * 0.46)
        height: Theme.portrait ? Math.round(6 * 34 * Theme.u) + 2 * Theme.gap : exit.y - y - Theme.gap

        Column {
            id: lines
            anchors.fill: parent
            anchors.leftMargin: Theme.gutter
            anchors.rightMargin: Theme.gutter
            anchors.topMargin: Theme.tight
            anchors.bottomMargin: Theme.tight
            readonly property real line: height / 6

            SettingRow {
                width: parent.width
                height: lines.line
                text: qsTr("Lasts at this use")

                Label {
                    objectName: "endurance"
                    text: page.island.endurance
                    strong: true
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            SettingRow {
                width: parent.width
                height: lines.line
                text: qsTr("Charge")

                Quantity {
                    reading: page.island.soc
                    size: Theme.body
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            SettingRow {
                width: parent.width
                height: lines.line
                text: qsTr("Kept")

                Label {
                    text: page.island.floors
                    font.pixelSize: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            SettingRow {
                width: parent.width
                height: lines.line
                text: qsTr("Starts today")

                Label {
                    text: page.island.starts
                    font.pixelSize: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            SettingRow {
                width: parent.width
                height: lines.line
                text: qsTr("Grid contactor")

                Label {
                    text: page.island.contactor
                    font.pixelSize: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            SettingRow {
                width: parent.width
                height: lines.line
                text: qsTr("Last test")
                lined: false

                Label {
                    objectName: "tested"
                    text: page.island.tested
                    font.pixelSize: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    ListView {
        id: groups
        objectName: "groups"
        anchors.top: Theme.portrait ? facts.bottom : head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: exit.top
        anchors.bottomMargin: Theme.gap
        anchors.right: parent.right
        width: Theme.portrait ? parent.width : parent.width - facts.width - Theme.gap
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        model: page.island.rows

        delegate: Card {
            id: group

            required property string title
            required property string standing
            required property bool on

            width: groups.width
            height: Math.round(56 * Theme.u)

            Icon {
                id: mark
                x: Theme.gutter
                anchors.verticalCenter: parent.verticalCenter
                name: group.on ? "check" : "blocked"
                color: group.on ? Theme.secondary : Theme.text
            }

            Column {
                anchors.left: mark.right
                anchors.leftMargin: Theme.gutter
                anchors.right: parent.right
                anchors.rightMargin: Theme.gutter
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: group.title
                    strong: !group.on
                }

                Label {
                    width: parent.width
                    text: group.standing
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(11 * Theme.u)
                }
            }
        }
    }

    Item {
        id: exit
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.portrait ? 2 * Theme.touch + Theme.gap : Theme.touch

        Segmented {
            id: times
            width: Theme.portrait ? parent.width : Math.round(parent.width * 0.42)
            height: Theme.touch
            textSize: Theme.small
            choices: page.island.durations
            current: page.island.duration
            onChosen: index => page.island.choose_duration(index)
        }

        HoldButton {
            objectName: "test"
            x: Theme.portrait ? 0 : times.width + Theme.gap
            y: Theme.portrait ? Theme.touch + Theme.gap : 0
            width: parent.width - x
            height: Theme.touch
            hold: page.island.test
            text: qsTr("HOLD TO TEST THE ISLAND")
            hint: qsTr("the site leaves the grid for this time")
            accent: Theme.test
        }
    }

    Outcome {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: exit.height + Theme.gap
        height: Math.round(56 * Theme.u)
        outbox: page.screen.outbox
    }
}
