pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// Test mode: a list of steps, and the chosen one with what must hold, what happens and what came of it.
Page {
    id: page

    required property TestView view

    Item {
        id: head
        width: parent.width
        height: Theme.touch

        Column {
            anchors.left: parent.left
            anchors.right: change.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: page.view.state
                strong: true
                width: parent.width
            }

            Label {
                text: page.view.summary
                color: Theme.secondary
                font.pixelSize: Theme.caption
                width: parent.width
            }
        }

        Outcome {
            outbox: page.screen.outbox
            anchors.left: parent.left
            anchors.right: change.left
            anchors.rightMargin: Theme.gap
            height: parent.height
        }

        Item {
            id: change
            anchors.right: parent.right
            width: Math.round(parent.width * 0.52)
            height: parent.height

            HoldButton {
                visible: !page.view.maintenance
                anchors.fill: parent
                hold: page.view.maintain
                accent: Theme.test
                text: qsTr("Hold for maintenance")
            }

            TouchButton {
                visible: page.view.maintenance
                anchors.fill: parent
                text: qsTr("End maintenance")
                icon: "auto"
                onClicked: page.view.leave_maintenance()
            }
        }
    }

    ListView {
        id: list
        objectName: "testList"
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.42)
        height: Theme.portrait ? Math.round((parent.height - head.height) * 0.34) : parent.height - y
        model: page.view.rows
        clip: true
        spacing: Theme.gap
        boundsBehavior: Flickable.StopAtBounds

        delegate: Rectangle {
            id: row

            required property int index
            required property string name
            required property string value
            required property string symbol
            readonly property bool isButton: true
            readonly property string text: row.name

            width: list.width
            height: Theme.touch
            radius: Theme.radius
            color: tap.pressed ? Theme.pressed : index === page.view.chosen ? Theme.raised : Theme.panel
            border.width: index === page.view.chosen ? 2 : 0
            border.color: Theme.text
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.name: text
            Keys.onReturnPressed: page.view.choose(index)
            Keys.onSpacePressed: page.view.choose(index)

            Column {
                anchors.left: parent.left
                anchors.right: mark.left
                anchors.margins: Theme.gap
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    text: row.name
                    width: parent.width
                    font.pixelSize: Theme.small
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(Theme.caption * 0.85)
                }

                Label {
                    text: row.value
                    width: parent.width
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                }
            }

            Icon {
                id: mark
                visible: row.symbol !== ""
                name: row.symbol
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
            }

            FocusRing {
                of: row
                radius: Theme.radius
            }

            TapHandler {
                id: tap
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: page.view.choose(row.index)
            }
        }
    }

    Card {
        x: Theme.portrait ? 0 : list.width + Theme.gap
        y: Theme.portrait ? list.y + list.height + Theme.gap : list.y
        width: parent.width - x
        height: parent.height - y

        Flickable {
            id: words
            anchors.fill: parent
            anchors.margins: Theme.gutter
            anchors.bottomMargin: Theme.gutter + Theme.touch + Theme.gap
            contentHeight: told.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: told
                width: words.width
                spacing: Theme.tight

                Label {
                    text: page.view.name
                    strong: true
                    width: parent.width
                    wrapMode: Text.WordWrap
                }

                Repeater {
                    model: page.view.checks

                    Row {
                        id: check
                        required property string name
                        required property string symbol
                        required property string level
                        width: told.width
                        spacing: Theme.gap

                        Icon {
                            id: holds
                            name: check.symbol
                            size: Math.round(18 * Theme.u)
                            color: check.level ? Theme.text : Theme.live
                            anchors.verticalCenter: parent.verticalCenter
                        }

                        Label {
                            text: check.name
                            width: parent.width - holds.width - parent.spacing
                            font.pixelSize: Theme.caption
                            wrapMode: Text.WordWrap
                        }
                    }
                }

                Label {
                    text: page.view.action
                    width: parent.width
                    font.pixelSize: Theme.small
                    wrapMode: Text.WordWrap
                    topPadding: Theme.tight
                }

                Label {
                    text: qsTr("Expected: %1").arg(page.view.expected)
                    width: parent.width
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                    wrapMode: Text.WordWrap
                }

                Label {
                    objectName: "measured"
                    text: page.view.outcome
                    width: parent.width
                    strong: true
                    font.pixelSize: Theme.small
                    wrapMode: Text.WordWrap
                    topPadding: Theme.tight
                }
            }
        }

        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.gutter
            height: Theme.touch

            HoldButton {
                visible: page.view.startable
                anchors.fill: parent
                hold: page.view.begin
                accent: Theme.test
                text: qsTr("Hold to begin")
            }

            TouchButton {
                visible: page.view.running
                anchors.fill: parent
                text: qsTr("End this step")
                icon: "stop"
                onClicked: page.view.stop()
            }

            Row {
                visible: page.view.asking
                anchors.fill: parent
                spacing: Theme.gap

                TouchButton {
                    width: (parent.width - parent.spacing) / 2
                    text: qsTr("It worked")
                    icon: "check"
                    onClicked: page.view.answer(true)
                }

                TouchButton {
                    width: (parent.width - parent.spacing) / 2
                    text: qsTr("It did not")
                    icon: "blocked"
                    onClicked: page.view.answer(false)
                }
            }
        }
    }
}
