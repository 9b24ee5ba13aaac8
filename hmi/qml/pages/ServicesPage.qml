pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// What the site does for the grid: the frequency above, the topics, and the chosen one in detail.
Page {
    id: page

    required property ServicesView view
    readonly property ServicesView grid: view

    FrequencyTape {
        id: tape
        width: parent.width
        height: Math.round((Theme.roomy ? 128 : 96) * Theme.u)
        view: page.grid
    }

    ListView {
        id: topics
        objectName: "topics"
        anchors.top: tape.bottom
        anchors.topMargin: Theme.gap
        width: Theme.portrait ? parent.width : Math.round((parent.width - Theme.gap) * 0.42)
        height: Theme.portrait ? Math.round((parent.height - y - Theme.gap) * 0.46) : parent.height - y
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        model: page.grid.rows

        delegate: TopicCard {
            width: topics.width
            current: page.grid.key === key
            onChosen: page.grid.choose(key)
        }
    }

    Card {
        id: detail
        anchors.top: Theme.portrait ? topics.bottom : tape.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.portrait ? parent.width : parent.width - topics.width - Theme.gap
        abnormal: page.grid.lost

        Flickable {
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: exit.top
            anchors.margins: Theme.gutter
            anchors.bottomMargin: Theme.tight
            contentHeight: lines.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: lines
                width: parent.width
                spacing: Theme.gap

                Label {
                    objectName: "sentence"
                    width: parent.width
                    text: page.grid.sentence
                    font.pixelSize: Theme.small
                    wrapMode: Text.WordWrap
                }

                Grid {
                    id: facts
                    width: parent.width
                    columns: 2
                    columnSpacing: Theme.gutter
                    rowSpacing: Theme.gap

                    Repeater {
                        model: page.grid.facts

                        Column {
                            id: fact
                            required property string title
                            required property string value

                            width: (facts.width - facts.columnSpacing) / 2

                            Label {
                                width: parent.width
                                text: fact.title
                                color: Theme.secondary
                                font.pixelSize: Theme.caption
                                wrapMode: Text.WordWrap
                            }

                            Label {
                                width: parent.width
                                text: fact.value
                                strong: true
                                font.pixelSize: Theme.small
                                wrapMode: Text.WordWrap
                            }
                        }
                    }
                }
            }
        }

        Item {
            id: exit
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: visible ? Theme.gap : 0
            visible: page.grid.sold
            height: visible ? Theme.touch : 0

            HoldButton {
                objectName: "takeBack"
                anchors.fill: parent
                hold: page.grid.take_back
                text: qsTr("HOLD TO TAKE OUT OF THE MARKET")
                hint: qsTr("until the full hour")
                accent: Theme.secondary
            }
        }

        Outcome {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: exit.top
            anchors.margins: Theme.gap
            height: Math.round(56 * Theme.u)
            outbox: page.screen.outbox
        }
    }
}
