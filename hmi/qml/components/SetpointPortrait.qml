pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// The set-point page upright: what is in force, what is typed, keys with parts of the rating beside them, the ways out.
Item {
    id: sheet

    required property SetpointView power
    required property Outbox outbox

    Row {
        id: facts
        width: parent.width
        height: Math.round(64 * Theme.u)
        spacing: Theme.gap

        Fact {
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            title: sheet.power.now_title
            reading: sheet.power.actual
        }

        Fact {
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            title: sheet.power.by_title
            reading: sheet.power.target
        }
    }

    Rectangle {
        id: field
        objectName: "field"
        anchors.top: facts.bottom
        anchors.topMargin: Theme.gap
        width: parent.width
        height: Math.round(parent.height * 0.17)
        color: Theme.panel
        radius: Theme.radius
        border.width: sheet.power.out_of_range ? 4 : 2
        border.color: sheet.power.out_of_range ? Theme.text : Theme.manual

        Label {
            id: number
            text: sheet.power.text ? sheet.power.text : "0"
            color: sheet.power.text ? Theme.text : Theme.secondary
            strong: true
            font.pixelSize: Theme.large
            anchors.right: unit.left
            anchors.rightMargin: Theme.gap
            anchors.top: parent.top
            anchors.topMargin: Theme.tight
        }

        Label {
            id: unit
            text: qsTr("kW")
            color: Theme.secondary
            font.pixelSize: Theme.title
            anchors.right: parent.right
            anchors.rightMargin: Theme.gutter
            anchors.baseline: number.baseline
        }

        Label {
            id: range
            objectName: "allowed"
            text: sheet.power.allowed
            color: Theme.secondary
            font.pixelSize: Theme.caption
            anchors.left: parent.left
            anchors.leftMargin: Theme.gutter
            anchors.right: number.left
            anchors.rightMargin: Theme.gap
            anchors.baseline: number.baseline
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.caption * 0.8)
        }

        Label {
            objectName: "message"
            readonly property string advice: sheet.power.consequence ? sheet.power.consequence : sheet.power.advice

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: number.bottom
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.gutter
            anchors.rightMargin: Theme.gutter
            anchors.bottomMargin: Theme.tight
            verticalAlignment: Text.AlignVCenter
            text: sheet.power.problem ? sheet.power.problem : advice
            font.pixelSize: Theme.caption
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            lineHeight: 0.95
        }

        Outcome {
            anchors.fill: parent
            visible: outbox.shown && !sheet.power.text
            outbox: sheet.outbox
        }
    }

    ReleaseReasons {
        visible: sheet.power.stopped
        anchors.top: field.bottom
        anchors.topMargin: Theme.gutter
        width: parent.width
        release: sheet.power.stop_release
    }

    Item {
        visible: !sheet.power.stopped
        anchors.top: field.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: exits.top
        anchors.bottomMargin: Theme.gap
        width: parent.width

        Row {
            id: direction
            width: parent.width
            height: Theme.touch
            spacing: Theme.gap

            Segmented {
                width: parent.width - life.width - parent.spacing
                height: parent.height
                choices: [qsTr("Discharge"), qsTr("Charge")]
                current: sheet.power.direction > 0 ? 0 : 1
                textSize: Theme.small
                onChosen: index => sheet.power.turn(index === 0 ? 1 : -1)
            }

            TouchButton {
                id: life
                objectName: "life"
                width: keys.keyWidth
                height: parent.height
                icon: "clock"
                text: sheet.power.expiries[sheet.power.expiry]
                textSize: Theme.small
                hint: qsTr("How long it holds")
                onClicked: sheet.power.longer()
            }
        }

        Keypad {
            id: keys
            anchors.top: direction.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: parent.bottom
            width: Math.round(parent.width * 0.75) - Theme.gap
            onPressed: key => sheet.power.press(key)
        }

        Column {
            anchors.left: keys.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.top: keys.top
            spacing: keys.spacing

            Repeater {
                model: [100, 50, 25, 0]

                TouchButton {
                    required property int modelData

                    width: parent.width
                    height: keys.keyHeight
                    text: modelData + " %"
                    onClicked: sheet.power.preset(modelData)
                }
            }
        }
    }

    Row {
        id: exits
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.touch
        spacing: Theme.gap

        TouchButton {
            objectName: "zero"
            width: Math.round(parent.width * 0.18)
            height: parent.height
            text: qsTr("0 kW")
            strong: true
            onClicked: sheet.power.zero()
        }

        TouchButton {
            objectName: "automatic"
            width: Math.round(parent.width * 0.33)
            height: parent.height
            icon: "auto"
            text: qsTr("Automatic")
            textSize: Theme.small
            hint: qsTr("Return to automatic")
            enabled: !sheet.power.automatic
            onClicked: sheet.power.return_to_automatic()
        }

        HoldButton {
            objectName: "apply"
            visible: !sheet.power.stopped
            width: parent.width - x
            height: parent.height
            hold: sheet.power.apply
            text: qsTr("HOLD TO APPLY")
        }

        ReleaseButton {
            visible: sheet.power.stopped
            width: parent.width - x
            height: parent.height
            release: sheet.power.stop_release
        }
    }
}
