pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// An entry of the own timetable being typed: four fields, one keypad, days, and in words what will follow.
Item {
    id: form

    required property ScheduleView view
    readonly property bool reactive: view.on_reactive
    readonly property real leftWidth: Theme.portrait ? width : Math.round((width - Theme.gap) * 0.595)

    Grid {
        id: fields
        width: form.leftWidth
        columns: 2
        spacing: Theme.gap
        readonly property real part: (width - spacing) / 2

        FieldCard {
            objectName: "start"
            width: fields.part
            title: qsTr("Begin")
            value: form.view.start
            chosen: form.view.on_start
            onClicked: form.view.select("start")
        }

        FieldCard {
            objectName: "end"
            width: fields.part
            title: qsTr("End")
            value: form.view.end
            chosen: form.view.on_end
            onClicked: form.view.select("end")
        }

        FieldCard {
            objectName: "power"
            width: fields.part
            title: qsTr("Power")
            value: form.view.power
            chosen: form.view.on_power
            onClicked: form.view.select("power")
        }

        FieldCard {
            objectName: "reactive"
            width: fields.part
            title: qsTr("Reactive power (optional)")
            value: form.view.reactive
            chosen: form.reactive
            onClicked: form.view.select("reactive")
        }
    }

    Segmented {
        id: repeat
        anchors.top: fields.bottom
        anchors.topMargin: Theme.gap
        width: form.leftWidth
        height: Theme.touch
        choices: [qsTr("Every week"), qsTr("Once")]
        current: form.view.once ? 1 : 0
        onChosen: index => form.view.repeat(index)
    }

    Row {
        id: days
        anchors.top: repeat.bottom
        anchors.topMargin: Theme.gap
        width: form.leftWidth
        spacing: Theme.gap

        Repeater {
            model: form.view.days

            TouchButton {
                required property var modelData
                required property int index

                width: (days.width - 6 * days.spacing) / 7
                text: modelData.text
                textSize: form.view.once ? Theme.caption : Theme.small
                checked: modelData.on
                onClicked: form.view.toggle(index)
            }
        }
    }

    Label {
        objectName: "verdict"
        anchors.top: days.bottom
        anchors.topMargin: Theme.gap
        width: form.leftWidth
        height: Math.round(40 * Theme.u)
        text: form.view.problem ? form.view.problem : form.view.consequence
        color: form.view.problem ? Theme.secondary : Theme.text
        font.pixelSize: Theme.small
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(12 * Theme.u)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
    }

    Segmented {
        id: direction
        x: Theme.portrait ? 0 : form.leftWidth + Theme.gap
        y: Theme.portrait ? days.y + days.height + Math.round(40 * Theme.u) + 2 * Theme.gap : 0
        width: form.width - x
        height: Theme.touch
        textSize: Theme.small
        choices: form.reactive ? [qsTr("Inject"), qsTr("Absorb")] : [qsTr("Discharge"), qsTr("Charge")]
        current: form.view.direction
        onChosen: index => form.view.turn(index)
    }

    Keypad {
        x: direction.x
        wide: Theme.portrait
        width: direction.width
        anchors.top: direction.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: exits.top
        anchors.bottomMargin: Theme.gap
        onPressed: key => form.view.press(key)
    }

    Row {
        id: exits
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.touch
        spacing: Theme.gap

        TouchButton {
            objectName: "cancel"
            width: Math.round(parent.width * 0.22)
            height: parent.height
            text: qsTr("Cancel")
            onClicked: form.view.cancel()
        }

        HoldButton {
            objectName: "delete"
            visible: !form.view.new
            width: Math.round(parent.width * 0.34)
            height: parent.height
            hold: form.view.delete_it
            text: qsTr("HOLD TO DELETE")
            accent: Theme.secondary
        }

        HoldButton {
            objectName: "save"
            width: parent.width - x
            height: parent.height
            hold: form.view.save
            text: qsTr("HOLD TO SAVE")
        }
    }
}
