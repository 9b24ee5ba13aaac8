pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// What state the unit is in, where it may go from here, and what that means.
Page {
    id: page

    required property StatesView view
    readonly property StatesView unit: view

    Grid {
        id: list
        readonly property real each: (width - (columns - 1) * spacing) / columns

        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.38)
        columns: Theme.portrait ? 2 : 1
        spacing: Theme.gap

        Repeater {
            model: page.unit.rows

            ChoiceRow {
                required property StateRow modelData

                objectName: "state-" + modelData.state_id
                width: list.each
                implicitHeight: Theme.touch
                text: modelData.title
                note: modelData.in_force ? qsTr("In force") : ""
                checked: modelData.chosen
                enabled: modelData.possible || modelData.in_force
                onClicked: page.unit.choose(modelData.state_id)
            }
        }
    }

    Card {
        id: detail
        x: Theme.portrait ? 0 : list.width + Theme.gap
        y: Theme.portrait ? list.height + Theme.gap : 0
        width: parent.width - x
        height: exits.y - y - Theme.gap

        Column {
            visible: !page.unit.release.active
            x: Theme.gutter
            y: Theme.gutter
            width: parent.width - 2 * Theme.gutter
            spacing: Theme.gap

            Label {
                text: qsTr("State of the unit")
                color: Theme.secondary
                font.pixelSize: Theme.small
                width: parent.width
            }

            Label {
                objectName: "state"
                text: page.unit.state
                strong: true
                font.pixelSize: Theme.value
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.caption
                width: parent.width
            }

            Label {
                text: page.unit.meaning
                width: parent.width
                wrapMode: Text.WordWrap
            }

            Rectangle {
                visible: page.unit.title !== ""
                width: parent.width
                height: Theme.line
                color: Theme.outline
            }

            Label {
                visible: text !== ""
                text: page.unit.title
                strong: true
                width: parent.width
                wrapMode: Text.WordWrap
            }

            Label {
                objectName: "consequence"
                visible: text !== ""
                text: page.unit.consequence
                font.pixelSize: Theme.small
                width: parent.width
                wrapMode: Text.WordWrap
            }

            Row {
                visible: page.unit.needs !== ""
                spacing: Theme.gap

                Icon {
                    name: "lock"
                    color: Theme.secondary
                }

                Label {
                    objectName: "needs"
                    text: page.unit.needs
                    color: Theme.secondary
                    font.pixelSize: Theme.small
                }
            }
        }

        ReleaseReasons {
            visible: page.unit.release.active
            x: Theme.gutter
            y: Theme.gutter
            width: parent.width - 2 * Theme.gutter
            release: page.unit.release
        }

        Outcome {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Math.round(60 * Theme.u)
            outbox: page.screen.outbox
        }
    }

    Row {
        id: exits
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(60 * Theme.u)
        spacing: Theme.gap

        TouchButton {
            objectName: "automatic"
            width: Math.round(parent.width * (Theme.portrait ? 0.42 : 0.38))
            height: parent.height
            icon: "auto"
            text: qsTr("Return to automatic")
            textSize: Theme.small
            enabled: !page.unit.automatic
            onClicked: page.unit.return_to_automatic()
        }

        HoldButton {
            objectName: "apply"
            visible: !page.unit.release.active
            width: parent.width - x
            height: parent.height
            hold: page.unit.apply
            text: qsTr("HOLD TO CHANGE")
            hint: page.unit.title
        }

        ReleaseButton {
            visible: page.unit.release.active
            width: parent.width - x
            height: parent.height
            release: page.unit.release
        }
    }
}
