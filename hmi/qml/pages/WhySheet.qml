pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// Why this power: a sentence for everybody, and below it the whole chain of the cycle.
Page {
    id: sheet

    required property WhyView view
    readonly property WhyView chain: view

    Keys.onEscapePressed: sheet.chain.close()
    Keys.onBackPressed: sheet.chain.close()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.gutter
        color: Theme.background

        MouseArea {
            anchors.fill: parent
        }
    }

    Item {
        id: header
        width: parent.width
        height: Theme.portrait ? hero.height + Theme.gap + story.height : Math.max(hero.height, story.height)

        Column {
            id: hero
            width: Math.round((Theme.roomy ? 220 : 150) * Theme.u)

            Quantity {
                objectName: "whyPower"
                width: parent.width
                reading: sheet.chain.power
                size: Theme.hero
                unitSize: Theme.title
            }

            Label {
                text: sheet.chain.doing
                color: Theme.battery
                width: parent.width
            }
        }

        Column {
            id: story
            anchors.left: Theme.portrait ? parent.left : hero.right
            anchors.leftMargin: Theme.portrait ? 0 : Theme.gutter
            anchors.right: Theme.portrait ? parent.right : buttons.left
            anchors.rightMargin: Theme.portrait ? 0 : Theme.gutter
            y: Theme.portrait ? hero.height + Theme.gap : Math.max(0, (hero.height - height) / 2)

            Label {
                objectName: "whyHeadline"
                text: sheet.chain.headline
                strong: true
                font.pixelSize: Theme.title
                width: parent.width
                wrapMode: Text.Wrap
            }

            Label {
                objectName: "whyReason"
                text: sheet.chain.reason
                width: parent.width
                wrapMode: Text.Wrap
            }
        }

        Row {
            id: buttons
            anchors.right: parent.right
            spacing: Theme.gap

            TouchButton {
                objectName: "whyHold"
                icon: sheet.chain.held ? "play" : "pause"
                text: sheet.chain.held ? qsTr("Live") : qsTr("Hold")
                checked: sheet.chain.held
                onClicked: sheet.chain.toggle_hold()
            }

            TouchButton {
                objectName: "whyClose"
                icon: "close"
                hint: qsTr("Close")
                onClicked: sheet.chain.close()
            }
        }
    }

    Rectangle {
        id: still
        visible: sheet.chain.held
        anchors.top: header.bottom
        anchors.topMargin: visible ? Theme.gap : 0
        width: parent.width
        height: visible ? Math.round(30 * Theme.u) : 0
        radius: Theme.radius / 2
        color: Theme.raised

        Label {
            objectName: "whyHeldAt"
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.gap)
            text: qsTr("Held still: %1. The controller goes on.").arg(sheet.chain.held_at)
            strong: true
            font.pixelSize: Theme.small
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
        }
    }

    Card {
        anchors.top: still.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width

        ListView {
            id: list
            objectName: "chain"
            anchors.fill: parent
            anchors.margins: Theme.gap
            anchors.rightMargin: Theme.gutter + Theme.tight
            clip: true
            model: sheet.chain.rows
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: Math.round(2000 * Theme.u)
            activeFocusOnTab: true
            focus: true
            Keys.onDownPressed: flick(0, -900)
            Keys.onUpPressed: flick(0, 900)

            delegate: Rectangle {
                id: row

                required property string kind
                required property bool quiet
                required property string title
                required property string text
                required property string amount
                required property string arrow
                required property bool strong
                required property string charge
                required property string discharge
                required property real low
                required property real high
                required property bool low_ends
                required property bool high_ends
                required property bool low_binds
                required property bool high_binds
                required property real mark

                color: Theme.panel
                width: list.width
                height: part.item ? part.implicitHeight : 0

                Rectangle {
                    x: Math.round(8 * Theme.u)
                    width: 2
                    height: parent.height
                    color: Theme.outline
                }

                Loader {
                    id: part
                    width: parent.width
                    sourceComponent: ({ "limit": limit, "axis": axis })[row.kind] ?? step
                }

                Component {
                    id: step

                    WhyStep {
                        title: row.title
                        text: row.text
                        amount: row.amount
                        arrow: row.arrow
                        strong: row.strong
                        quiet: row.quiet
                    }
                }

                Component {
                    id: axis

                    LimitAxis {
                        title: row.title
                        text: row.text
                        mark: row.mark
                    }
                }

                Component {
                    id: limit

                    LimitBar {
                        text: row.text
                        charge: row.charge
                        discharge: row.discharge
                        strong: row.strong
                        low: row.low
                        high: row.high
                        low_ends: row.low_ends
                        high_ends: row.high_ends
                        low_binds: row.low_binds
                        high_binds: row.high_binds
                        mark: row.mark
                    }
                }
            }
        }

        ScrollHint {
            view: list
        }
    }
}
