pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// Set the power by hand: what is in force, what is allowed, what is typed, and three ways out.
Page {
    id: page

    required property SetpointView view
    readonly property SetpointView power: view

    Keys.onPressed: event => event.modifiers & Qt.ControlModifier || page.power.press(event.key === Qt.Key_Backspace ? "back" : event.text)

    SetpointPortrait {
        visible: Theme.portrait
        anchors.fill: parent
        power: page.power
        outbox: page.screen.outbox
    }

    Item {
        id: work
        visible: !Theme.portrait
        anchors.top: parent.top
        anchors.bottom: exits.top
        anchors.bottomMargin: Theme.gap
        width: parent.width

        Card {
            id: force
            width: Math.round((parent.width - Theme.gap) * (Theme.roomy ? 0.52 : 0.5))
            height: Math.round((Theme.roomy ? 168 : 124) * Theme.u)

            Column {
                id: facts
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gutter
                anchors.verticalCenter: parent.verticalCenter
                readonly property int line: (force.height - Theme.tight) / 4

                SettingRow {
                    width: parent.width
                    height: facts.line
                    text: qsTr("Now")
                    note: page.power.doing

                    Quantity {
                        reading: page.power.actual
                        size: Theme.title
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }

                SettingRow {
                    width: parent.width
                    height: facts.line
                    text: qsTr("Set-point")
                    note: page.power.told_to

                    Quantity {
                        reading: page.power.target
                        size: Theme.title
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }

                SettingRow {
                    width: parent.width
                    height: facts.line
                    text: qsTr("Set by")

                    Label {
                        text: page.power.by
                        font.pixelSize: Theme.small
                        width: Math.min(implicitWidth, facts.width * 0.75)
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }

                SettingRow {
                    width: parent.width
                    height: facts.line
                    text: qsTr("Allowed")
                    lined: false

                    Label {
                        objectName: "allowed"
                        text: page.power.allowed
                        font.pixelSize: Theme.small
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.caption
                        width: Math.min(implicitWidth, facts.width * 0.78)
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
            }
        }

        WhyArea {
            screen: page.screen
            anchors.fill: force
            marked: false
        }

        Rectangle {
            id: field
            objectName: "field"
            anchors.top: force.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: direction.top
            anchors.bottomMargin: Theme.gap
            width: force.width
            color: Theme.panel
            radius: Theme.radius
            border.width: page.power.out_of_range ? 4 : 2
            border.color: page.power.out_of_range ? Theme.text : Theme.manual

            readonly property int size: Theme.roomy ? Math.round(Theme.hero * 1.6) : page.power.problem ? Theme.large : Theme.hero
            readonly property string advice: page.power.consequence ? page.power.consequence : page.power.advice

            Column {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gutter
                anchors.verticalCenter: parent.verticalCenter

                Row {
                    anchors.right: parent.right
                    spacing: Theme.gap

                    Label {
                        id: number
                        text: page.power.text ? page.power.text : "0"
                        color: page.power.text ? Theme.text : Theme.secondary
                        strong: true
                        font.pixelSize: field.size
                        font.letterSpacing: -field.size * 0.03
                    }

                    Label {
                        text: qsTr("kW")
                        anchors.baseline: number.baseline
                        color: Theme.secondary
                        font.pixelSize: Theme.title
                    }
                }

                Row {
                    width: parent.width
                    spacing: Theme.gap

                    Icon {
                        visible: page.power.problem !== ""
                        name: "blocked"
                        anchors.verticalCenter: parent.verticalCenter
                    }

                    Label {
                        objectName: "message"
                        width: parent.width - (page.power.problem ? Theme.icon + Theme.gap : 0)
                        text: page.power.problem ? page.power.problem : field.advice
                        color: page.power.text || page.power.problem ? Theme.text : Theme.secondary
                        font.pixelSize: Theme.roomy ? Theme.body : Theme.caption
                        wrapMode: Text.WordWrap
                        maximumLineCount: 2
                        lineHeight: 0.95
                    }
                }
            }

            Outcome {
                anchors.fill: parent
                visible: outbox.shown && !page.power.text
                outbox: page.screen.outbox
            }
        }

        Segmented {
            id: direction
            anchors.bottom: parent.bottom
            width: force.width
            height: Theme.touch
            choices: [qsTr("Discharge"), qsTr("Charge")]
            current: page.power.direction > 0 ? 0 : 1
            onChosen: index => page.power.turn(index === 0 ? 1 : -1)
        }

        Column {
            id: parts
            visible: !page.power.stopped
            anchors.top: parent.top
            anchors.left: keys.right
            anchors.leftMargin: Theme.gap
            width: parent.width - x
            spacing: keys.spacing

            Repeater {
                model: [100, 50, 25, 0]

                TouchButton {
                    required property int modelData

                    width: parts.width
                    height: keys.keyHeight
                    text: modelData + " %"
                    onClicked: page.power.preset(modelData)
                }
            }
        }

        Card {
            visible: page.power.stopped
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.left: force.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right

            ReleaseReasons {
                anchors.fill: parent
                anchors.margins: Theme.gutter
                release: page.power.stop_release
            }
        }

        Keypad {
            id: keys
            visible: !page.power.stopped
            anchors.top: parent.top
            anchors.bottom: expiry.top
            anchors.bottomMargin: Theme.gap
            anchors.left: force.right
            anchors.leftMargin: Theme.gap
            width: Math.round((parent.width - x - Theme.gap) * 0.76)
            onPressed: key => page.power.press(key)
        }

        Segmented {
            id: expiry
            visible: !page.power.stopped
            anchors.bottom: parent.bottom
            anchors.left: force.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            height: Theme.touch
            textSize: Theme.small
            choices: page.power.expiries
            current: page.power.expiry
            onChosen: index => page.power.choose_expiry(index)
        }

    }

    Row {
        id: exits
        visible: !Theme.portrait
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(60 * Theme.u)
        spacing: Theme.gap

        TouchButton {
            objectName: "zero"
            width: Math.round(parent.width * 0.16)
            height: parent.height
            text: qsTr("0 kW")
            strong: true
            onClicked: page.power.zero()
        }

        TouchButton {
            objectName: "automatic"
            width: Math.round(parent.width * 0.38)
            height: parent.height
            icon: "auto"
            text: qsTr("Return to automatic")
            textSize: Theme.small
            enabled: !page.power.automatic
            onClicked: page.power.return_to_automatic()
        }

        HoldButton {
            objectName: "apply"
            visible: !page.power.stopped
            width: parent.width - x
            height: parent.height
            hold: page.power.apply
            text: qsTr("HOLD TO APPLY")
        }

        ReleaseButton {
            visible: page.power.stopped
            width: parent.width - x
            height: parent.height
            release: page.power.stop_release
        }
    }
}
